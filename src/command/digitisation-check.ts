import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';

import { checkFolder } from '../../plugins/preservation/server/src/digitisation/check-folder';
import { PROFILES_FILE } from '../../plugins/preservation/server/src/digitisation/digitisation';
import { createExifProcess } from '../../plugins/preservation/server/src/inspection/exif-process';
import { sanitizeOptions } from '../../plugins/preservation/server/src/options';
import { readProfiles } from '../../plugins/preservation/shared/digitisation/profile';
import { readDigitisationArguments } from './digitisation-options';
import { addToTally, deviationLines, noTally, summaryLines } from './digitisation-report';
import { UsageError } from './ledger-options';
import { runToExit } from './run-command';

/** As the user typed it: npm runs commands in the project's folder, and says where it was called. */
const absolute = (folder: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), folder);

const say = async (text: string): Promise<void> => {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
};

/** `npm run digitisation:check -- FOLDER --profile party|state [--json]`: 0 without errors, 1 with, 2 for bad arguments (F192). */
const main = async (): Promise<number> => {
  const { folder, profile: name, json } = readDigitisationArguments(process.argv.slice(2));
  const root = absolute(folder);
  const isFolder = await stat(root).then((found) => found.isDirectory(), () => false); // prettier-ignore
  if (!isFolder) throw new UsageError(`Không có thư mục “${root}”.`, `There is no folder “${root}”.`);
  const profile = readProfiles(readFileSync(path.resolve(PROFILES_FILE), 'utf8'))[name];
  // Whoever reads only the first lines closes the pipe: that is no failure of the check.
  process.stdout.on('error', () => process.exit(1));
  const exif = createExifProcess();
  // The folder of masters is a matter of the archive; no file is kept here.
  const { tools } = sanitizeOptions({ archiveDir: '.' });
  const tally = noTally();
  try {
    if (!json) await say(`${profile.label.vi}: ${root}\n  (${profile.source})\n`);
    for await (const finding of checkFolder(root, profile, { tools, exif })) {
      const { deviations } = finding;
      addToTally(tally, deviations, 'file' in finding);
      if (json) {
        const { whole, ...told } = { whole: undefined, ...finding };
        await say(
          JSON.stringify(
            'file' in told
              ? { file: told.file.name, format: told.file.format, deviations }
              : { folder: whole ? null : 'folder' in told ? told.folder : null, deviations },
          ),
        );
        continue;
      }
      const head =
        'file' in finding ? finding.file.name
        : 'folder' in finding ? `${finding.folder || '.'}/ (cả thư mục)`
        : 'Điều tệp không cho biết, phải có người xem:'; // prettier-ignore
      for (const line of deviationLines(head, deviations)) await say(line);
      if (process.stderr.isTTY) process.stderr.write(`  … ${tally.files}\r`);
    }
    if (tally.files === 0)
      throw new UsageError(`Thư mục “${root}” không có tệp nào.`, `The folder “${root}” has no files.`);
    const ok = tally.errors === 0;
    if (json) await say(JSON.stringify({ summary: { ok, profile: name, ...tally } }));
    else await say(summaryLines(tally).join('\n'));
    return ok ? 0 : 1;
  } finally {
    await exif.end();
  }
};

runToExit(main);
