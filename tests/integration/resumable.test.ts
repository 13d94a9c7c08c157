import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { createAccount, signIn } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { describeResumable } from '../support/resumable-suite';
import { listen, receiptOf, send, uploadsOf } from '../support/tus-tools';
import { freshJpeg, sha, uploadTools } from '../support/upload-tools';

let archive: Archive;
let folder: string;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-resume-'));
  archive = await bootArchive({ folder });
  await listen(archive);
});
afterAll(async () => {
  await archive?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('resumable upload on SQLite', () => describeResumable(() => archive));

it('F81: goes on after a restart between two pieces; F84: checks what was complete when it was killed', async () => {
  const account = await createAccount(archive, 'kho-vphu');
  let header = await signIn(archive, account);
  const bytes = await freshJpeg();
  const half = await send(archive, { bytes, name: 'phim.jpg', header, chunkSize: 1000, stopAt: 3000 });
  const killed = await freshJpeg();
  const { id } = await send(archive, { bytes: killed, name: 'ảnh.jpg', header, chunkSize: 1000, stopAt: 1 });
  await archive.close();

  // As a kill after the last byte leaves it: all bytes are there, and nobody began the check.
  fs.writeFileSync(path.join(folder, 'archive', 'staging', id), killed);
  archive = await bootArchive({ folder });
  await listen(archive);
  header = await signIn(archive, account);
  const found = await receiptOf(archive, { url: '', id }, header);
  expect(found).toMatchObject({ state: 'stored', sha256: sha(killed) });

  const uploadUrl = `${uploadsOf(archive)}/${half.id}`;
  const sent = await send(archive, { bytes, name: 'phim.jpg', header, uploadUrl });
  expect(await receiptOf(archive, sent, header)).toMatchObject({ state: 'stored', sha256: sha(bytes) });
  expect(uploadTools(() => archive).staging()).toEqual([]);
});
