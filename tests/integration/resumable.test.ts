import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { createAccount, signIn } from '../support/accounts';
import { type Archive, bootArchive } from '../support/boot';
import { describeResumable } from '../support/resumable-suite';
import { receiptOf, send } from '../support/tus-tools';
import { freshJpeg, sha, uploadTools } from '../support/upload-tools';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive({ serve: true });
});
afterAll(() => archive?.close());

describe('resumable upload on SQLite', () => describeResumable(() => archive));

describe('a server that ends meanwhile', () => {
  it('F81: goes on after a restart between two pieces; F84: checks what was complete when it was killed', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-resume-'));
    let again = await bootArchive({ serve: true, folder });
    try {
      const account = await createAccount(again, 'kho-vphu');
      let header = await signIn(again, account);
      const bytes = await freshJpeg();
      const half = await send(again, { bytes, name: 'phim.jpg', header, chunkSize: 1000, stopAt: 3000 });
      const killed = await freshJpeg();
      const { id } = await send(again, { bytes: killed, name: 'ảnh.jpg', header, chunkSize: 1000, stopAt: 1 });
      await again.close();

      // As a kill after the last byte leaves it: all bytes, and nobody who began the check.
      fs.writeFileSync(path.join(folder, 'archive', 'staging', id), killed);
      again = await bootArchive({ serve: true, folder });
      header = await signIn(again, account);
      const found = await receiptOf(again, { url: '', id }, header);
      expect(found).toMatchObject({ state: 'stored', sha256: sha(killed) });

      const uploadUrl = `${again.url}/preservation/uploads/${half.id}`;
      const sent = await send(again, { bytes, name: 'phim.jpg', header, uploadUrl });
      expect(await receiptOf(again, sent, header)).toMatchObject({ state: 'stored', sha256: sha(bytes) });
      expect(uploadTools(() => again).staging()).toEqual([]);
    } finally {
      await again.close();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
