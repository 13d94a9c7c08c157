import path from 'node:path';

import { dataHash } from './data-hash';
import { DemoError } from './demo-error';
import { readOptions, refuseProduction } from './options';
import { say } from './progress';
import { databaseIdentity, readStamp, STAMP_FILE, writeStamp } from './stamp';

/** `main.js --accounts FILE [--reset-passwords]`: fills the archive with the demonstration, once. */
const main = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2));
  refuseProduction(process.env);
  const stampFile = path.resolve(STAMP_FILE);
  const data = dataHash();
  const stamp = readStamp(stampFile);
  // Asked before booting: the second start of the demonstration must not cost a start of its own.
  if (!options.resetPasswords && stamp?.data === data && stamp.database === databaseIdentity(process.env)) {
    say('Kho mẫu đã nạp từ trước, không có gì thay đổi.');
    return;
  }
  // Loaded only now: Strapi's libraries alone take seconds.
  const { fillArchive } = await import('./fill-archive');
  const complete = await fillArchive(options, data);
  // Asked again: booting makes the database, and reads `.env`, which may name another one.
  const database = databaseIdentity(process.env);
  if (complete && database) writeStamp(stampFile, { data, database });
};

main().then(
  () => process.exit(),
  (error: unknown) => {
    if (error instanceof DemoError) process.stderr.write(`✖ ${error.vi}\n  ${error.en}\n`);
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(error instanceof DemoError ? 2 : 1);
  },
);
