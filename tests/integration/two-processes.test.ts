import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { type Archive, bootArchive } from '../support/boot';
import { createItem } from '../support/fixtures';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

it('saves and publishes while another process writes to the same SQLite file', async () => {
  const neighbour = spawn(
    process.execPath,
    [path.resolve(__dirname, '../support/busy-neighbour.cjs'), path.join(archive.folder, 'archive.db')],
    { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await once(neighbour.stdout, 'data');
    const ids = [];
    for (let number = 0; number < 15; number += 1) ids.push(await createItem(archive, {}, { publish: true }));
    expect(new Set(ids).size).toBe(15);
  } finally {
    neighbour.kill('SIGKILL');
    await once(neighbour, 'exit');
  }
});
