import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { bootForCommand } from '../command/boot';
import { actAsCommand, admitPort } from '../wiring/appraisal-port';
import { masterStorePort } from '../wiring/master-store-port';
import { findReferences } from './find-references';
import { checkReferences } from './check-references';
import { IngestError } from './ingest-error';
import { ingestItems } from './ingest-folder';
import { createItemWriter } from './item-writer';
import { readOptions } from './options';
import { nextSteps } from './next-steps';
import { planItems } from './plan';
import { jsonProgress, textProgress } from './progress';
import { readSheet } from './read-sheet';
import { countReports, type FileReport, summarySentence } from './report';
import { type FoundFile, walk } from './walk';

const filesOf = async (folder: string, sheet: string | undefined): Promise<FoundFile[]> => {
  try {
    const files: FoundFile[] = [];
    for await (const file of walk(folder)) if (file.path !== sheet) files.push(file);
    return files;
  } catch (error) {
    throw new IngestError(
      'FOLDER_UNREADABLE',
      `Không mở được thư mục “${folder}”.`,
      error instanceof Error ? error.message : String(error),
    );
  }
};

/** `npm run ingest -- FOLDER …`: brings a person's own folder of files into the archive. */
const main = async () => {
  const options = readOptions(process.argv.slice(2));
  // npm runs scripts in the repository; the folder is meant relative to where the person stands.
  const base = process.env.INIT_CWD ?? process.cwd();
  const folder = path.resolve(base, options.folder);
  const sheetFile = options.sheet ? path.resolve(base, options.sheet) : undefined;
  const files = await filesOf(folder, sheetFile);
  const sheet = sheetFile ? await readSheet(sheetFile) : undefined;
  const plan = planItems(files, sheet?.rows ?? []);
  const say = (text: string) => options.json || process.stdout.write(`${text}\n`);
  // Said with --json too: it changes what becomes of every file.
  if (options.notice) process.stderr.write(`! ${options.notice}\n`);
  if (sheet?.ignoredHeadings.length) say(`! Cột không hiểu, bỏ qua: ${sheet.ignoredHeadings.join(', ')}`);
  for (const row of plan.missing)
    say(`! Dòng ${row.row} của bảng kê: không thấy tệp “${row.file}” trong thư mục.`);

  const strapi = await bootForCommand();
  try {
    await fs.mkdir(path.resolve('public/uploads'), { recursive: true });
    const find = await findReferences(strapi);
    for (const warning of checkReferences(options.defaults, sheet?.rows ?? [], find)) say(`! ${warning}`);
    const progress = options.json ? jsonProgress() : textProgress(files.length);
    const reports: FileReport[] = [];
    const started = performance.now();
    const ports = {
      store: masterStorePort(strapi),
      items: createItemWriter(strapi, admitPort(strapi)),
      find,
      report: (report: FileReport) => {
        reports.push(report);
        progress.report(report);
      },
    };
    const width = Math.max(1, Math.min(4, os.availableParallelism()));
    await actAsCommand(strapi, 'ingest', () => ingestItems(plan.items, options, ports, width));
    progress.end();
    const seconds = (performance.now() - started) / 1000;
    // On standard error with --json: standard output holds one object a file and nothing else.
    (options.json ? process.stderr : process.stdout).write(
      `${[summarySentence(countReports(reports), reports.length, seconds), ...nextSteps(reports)].join('\n')}\n`,
    );
    if (reports.some(({ verdict }) => verdict === 'failed')) process.exitCode = 1;
  } finally {
    await strapi.destroy();
  }
};

main().then(
  () => process.exit(),
  (error: unknown) => {
    if (error instanceof IngestError) process.stderr.write(`✖ ${error.vi}\n  ${error.en}\n`);
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(error instanceof IngestError ? 2 : 1);
  },
);
