import { createReadStream, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import {
  createCaptureDateReader,
  isoDay,
} from '../../plugins/preservation/server/src/inspection/capture-date';
import { createExifProcess } from '../../plugins/preservation/server/src/inspection/exif-process';
import { FileRefused } from '../../plugins/preservation/shared/refusals';
import type { RefusalCode } from '../../plugins/preservation/shared/contracts';
import { sanitizeOptions } from '../../plugins/preservation/server/src/options';
import { createSemaphore } from '../../plugins/preservation/server/src/semaphore';
import { archiveLayout } from '../../plugins/preservation/server/src/store/archive-layout';
import { createKeeper } from '../../plugins/preservation/server/src/store/keep-master';

const DATA = path.resolve(__dirname, '../../../shared/data');
const present = existsSync(DATA);
if (!present) console.warn(`SKIPPED: the corpus of real files is not at ${DATA}`);

/** What independent programs read from each file. */
interface Fact {
  file: string;
  vipsheader?: string;
  pillow?: string;
  ffprobe_rc?: number;
  full_decode_rc?: number;
  pdfinfo_rc?: number;
  exiftool?: Record<string, unknown>;
}

interface Outcome {
  file: string;
  stored: boolean;
  code: RefusalCode | 'STORED' | 'CRASH';
  kind: string | null;
  size: string | null;
  capturedOn?: string | null;
}

const MB = 1024 * 1024;
const FILE_LIMIT_MS = 120_000;

const factsOf = (group: string): Fact[] =>
  readFileSync(path.join(DATA, group, 'facts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Fact)
    .filter(({ file }) => existsSync(path.join(DATA, file)));

const exif = createExifProcess();
const captureDate = createCaptureDateReader(exif);

const makeKeeper = (root: string) => {
  const { tools } = sanitizeOptions({ archiveDir: root });
  const layout = archiveLayout(root);
  const ledger = { record: async () => undefined };
  return {
    layout,
    keeper: createKeeper({
      layout,
      tools,
      ledger,
      captureDate,
      semaphore: createSemaphore(2),
      now: () => new Date(0),
    }),
  };
};

(present ? describe : describe.skip)('real files: photographs, films, documents (F6–F14)', () => {
  const outcomes = new Map<string, Outcome>();
  let root: string;
  let staging: string;
  let slowestMs = 0;
  let rssGrowth = 0;

  beforeAll(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'kho-corpus-'));
    const { layout, keeper } = makeKeeper(root);
    staging = layout.staging;
    const before = process.memoryUsage().rss;
    for (const { file } of ['photos', 'films', 'documents'].flatMap(factsOf)) {
      const started = Date.now();
      const outcome: Outcome = { file, stored: false, code: 'CRASH', kind: null, size: null };
      try {
        const staged = await keeper.receive(createReadStream(path.join(DATA, file)));
        const { facts } = await keeper.settle(staged, path.basename(file));
        Object.assign(outcome, {
          stored: true,
          code: 'STORED',
          kind: facts.kind,
          size: `${facts.width}x${facts.height}`,
          capturedOn: facts.capturedOn,
        });
      } catch (error) {
        if (error instanceof FileRefused) outcome.code = error.code;
        else console.error(file, error);
      }
      slowestMs = Math.max(slowestMs, Date.now() - started);
      rssGrowth = Math.max(rssGrowth, process.memoryUsage().rss - before);
      outcomes.set(file, outcome);
    }
  }, 900_000);

  afterAll(async () => {
    await exif.end();
    rmSync(root, { recursive: true, force: true });
  });

  const agreement = (group: string, sound: (fact: Fact) => boolean) => {
    const facts = factsOf(group);
    const wrong = facts.filter((fact) => outcomes.get(fact.file)?.stored !== sound(fact));
    console.log(
      `${group}: ${facts.length - wrong.length} of ${facts.length} as the oracle says\n` +
        wrong.map(({ file }) => `  ${file}: ${outcomes.get(file)?.code}`).join('\n'),
    );
    return (facts.length - wrong.length) / facts.length;
  };

  it('stores or refuses every file with a code; none crashes', () => {
    expect([...outcomes.values()].filter(({ code }) => code === 'CRASH')).toEqual([]);
  });

  it('leaves nothing in staging', () => {
    expect(readdirSync(staging)).toEqual([]);
  });

  it('is bounded in time and memory', () => {
    console.log(`slowest file ${slowestMs} ms, memory grew by at most ${Math.round(rssGrowth / MB)} MB`);
    expect(slowestMs).toBeLessThan(FILE_LIMIT_MS);
    expect(rssGrowth).toBeLessThan(700 * MB);
  });

  it('agrees with the oracle on photographs', () => {
    // Sound: two independent libraries opened it; one for HEIC and SVG, which the second cannot read at all.
    const sound = ({ file, vipsheader = '', pillow = '' }: Fact) =>
      !vipsheader.startsWith('rc=') && (/\/(svg|heic)\//.test(file) || !pillow.startsWith('rc='));
    expect(agreement('photos', sound)).toBeGreaterThanOrEqual(0.97);
  });

  it('reads the same day from a photograph as the oracle (F41)', () => {
    const dated = factsOf('photos').flatMap(({ file, exiftool = {} }) => {
      const day = isoDay(exiftool['EXIF:DateTimeOriginal']);
      return day && outcomes.get(file)?.stored ? [{ file, day }] : [];
    });
    expect(dated.length).toBeGreaterThan(10);
    expect(dated.filter(({ file, day }) => outcomes.get(file)?.capturedOn !== day)).toEqual([]);
  });

  it('agrees with the oracle on films and sound', () => {
    expect(
      agreement('films', ({ ffprobe_rc, full_decode_rc }) => ffprobe_rc === 0 && full_decode_rc === 0),
    ).toBeGreaterThanOrEqual(1);
  });

  it('agrees with the oracle on documents', () => {
    expect(agreement('documents', ({ pdfinfo_rc = 0 }) => pdfinfo_rc === 0)).toBeGreaterThanOrEqual(0.98);
  });
});
