import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

import sharp from 'sharp';

import type { IntegrityReport } from '../../plugins/preservation/shared/fixity/integrity';
import type { FileReport } from '../../src/ingest/report';
import type { Archive } from './boot';

const APP = path.resolve(__dirname, '../..');

/** How many pictures a fault hits: few in CI, 500 where `FAULT_FILES=500` asks for the whole (docs/operations.md). */
export const FAULT_FILES = Number(process.env.FAULT_FILES ?? 40);

/** Small pictures, no two alike in their bytes. @returns their names */
export const drawPictures = async (folder: string, count: number): Promise<string[]> => {
  fs.mkdirSync(folder, { recursive: true });
  const names = Array.from({ length: count }, (_, number) => `anh-${String(number).padStart(4, '0')}.jpg`);
  for (const [number, name] of names.entries())
    await sharp({
      create: {
        width: 320,
        height: 240,
        channels: 3,
        background: { r: number % 256, g: Math.floor(number / 256), b: 90 },
        noise: { type: 'gaussian', mean: 128, sigma: 20 },
      },
    })
      .jpeg({ quality: 70 })
      .toFile(path.join(folder, name));
  return names;
};

/** A compiled program of the archive that runs beside the test. */
export interface Running {
  readonly child: ChildProcess;
  /** Ends with the program. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; err: string }>;
}

/** Starts a compiled program of the archive that `environment` names. */
export const startCompiled = (
  environment: NodeJS.ProcessEnv,
  file: string,
  given: readonly string[],
): Running => {
  const child = spawn(process.execPath, [path.join(APP, 'dist', file), ...given], {
    cwd: APP,
    env: { ...environment, NODE_OPTIONS: '', LOG_LEVEL: 'fatal' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
  return {
    child,
    ended: once(child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      err,
    })),
  };
};

export interface IngestRun extends Running {
  /** What was reported until now, in its order. */
  readonly reports: readonly FileReport[];
}

/** `npm run ingest -- FOLDER --json`, as a process of its own. @param onReport told of each file as it is reported */
export const startIngest = (
  environment: NodeJS.ProcessEnv,
  folder: string,
  onReport: (reports: readonly FileReport[], child: ChildProcess) => void = () => undefined,
): IngestRun => {
  const run = startCompiled(environment, 'src/ingest/main.js', [folder, '--json']);
  const reports: FileReport[] = [];
  createInterface({ input: run.child.stdout! }).on('line', (line) => {
    reports.push(JSON.parse(line) as FileReport);
    onReport(reports, run.child);
  });
  return { ...run, reports };
};

/** How often each verdict was given. @throws where a file was reported twice */
export const verdictsOf = (reports: readonly FileReport[]): Record<string, number> => {
  const names = reports.map(({ file }) => file);
  if (new Set(names).size !== names.length)
    throw new Error(`Reported twice: ${names.filter((name, at) => names.indexOf(name) !== at).join(', ')}`);
  const counts: Record<string, number> = {};
  for (const { verdict } of reports) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
};

/** What an archive holds after a fault: every number the same, nothing left over, in the end. */
export interface Holdings {
  readonly masters: number;
  readonly lines: number;
  readonly rows: number;
  readonly items: number;
  /** Items made from the same bytes as another. */
  readonly twice: number;
  readonly staging: readonly string[];
  readonly temporary: readonly string[];
  /** What the integrity report finds wrong. */
  readonly troubles: Readonly<Record<string, number>>;
}

const filesBelow = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

/** Looks an archive over; the integrity report is the judge of what belongs together. */
export const holdingsOf = async (
  { strapi }: Archive,
  { archiveDir, tmp }: { archiveDir: string; tmp: string },
): Promise<Holdings> => {
  const count = async (table: string): Promise<number> =>
    Number((await strapi.db.connection(table).count({ n: '*' }).first())?.n ?? 0);
  const keys: { ingest_key: string }[] = await strapi.db.connection('photos').select('ingest_key');
  await strapi.plugin('preservation').service('masters').sweep();
  const answer: { report?: IntegrityReport } = await strapi
    .plugin('preservation')
    .service('fixity')
    .compare('command');
  if (!answer.report) throw new Error('The integrity report did not come to its end.');
  return {
    masters: filesBelow(path.join(archiveDir, 'masters')).length,
    lines: await count('preservation_masters'),
    rows: await count('files'),
    items: keys.length,
    twice: keys.length - new Set(keys.map(({ ingest_key }) => ingest_key)).size,
    staging: fs.readdirSync(path.join(archiveDir, 'staging')),
    temporary: fs.readdirSync(tmp),
    troubles: Object.fromEntries(Object.entries(answer.report.counts).filter(([, number]) => number > 0)),
  };
};

/** The holdings of an archive into which so many different pictures came, each once. */
export const allOnce = (count: number): Holdings => ({
  masters: count,
  lines: count,
  rows: count,
  items: count,
  twice: 0,
  staging: [],
  temporary: [],
  troubles: {},
});
