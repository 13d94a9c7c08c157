import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { createPace } from '../../../shared/fixity/pace';
import { archiveLayout } from '../store/archive-layout';
import { localShelf } from '../store/local-shelf';
import { checkMaster } from './check-master';
import { hashFile } from './hash-file';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-fixity-'));
const layout = archiveLayout(root);
const shelf = localShelf(layout);
const unlimited = createPace(0, Date.now);
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const aMaster = (size: number) => {
  const bytes = randomBytes(size);
  const line = { sha256: sha(bytes), ext: 'bin', bytes: size };
  const file = layout.masterPath(line.sha256, line.ext);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
  return { line, file, bytes };
};

afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

describe('re-reading a master (F110)', () => {
  const MB = 1024 * 1024;
  it.each([1, MB - 1, MB, MB + 1, 3 * MB, 5 * MB + 17])('hashes %d bytes as they are', async (size) => {
    const { line, file } = aMaster(size);
    expect(await hashFile(file, unlimited)).toEqual({ sha256: line.sha256, bytes: size });
    expect(await checkMaster(shelf, line, unlimited)).toEqual({ ok: true });
  });

  it('sees one flipped bit in the last byte, and says what is there instead', async () => {
    const { line, file, bytes } = aMaster(2 * MB + 3);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    fs.writeFileSync(file, bytes);
    expect(await checkMaster(shelf, line, unlimited)).toEqual({
      ok: false,
      kind: 'changed',
      found: sha(bytes),
    });
  });

  it('tells a cut-off file with its size', async () => {
    const { line, file } = aMaster(1000);
    fs.truncateSync(file, 10);
    expect(await checkMaster(shelf, line, unlimited)).toMatchObject({
      kind: 'changed',
      found: expect.stringContaining(', 10 byte'),
    });
  });

  it('tells a missing file, and one the disk does not give out', async () => {
    const { line, file } = aMaster(1000);
    fs.rmSync(file);
    expect(await checkMaster(shelf, line, unlimited)).toEqual({ ok: false, kind: 'missing', found: null });
    fs.mkdirSync(file);
    expect(await checkMaster(shelf, line, unlimited)).toEqual({
      ok: false,
      kind: 'unreadable',
      found: 'EISDIR',
    });
  });

  it('keeps to the limit and can be stopped in the middle of a file', async () => {
    const { line } = aMaster(4 * MB);
    const stop = new AbortController();
    const slow = createPace(MB, () => 0);
    let pieces = 0;
    const pace = {
      after: (bytes: number) => {
        pieces += 1;
        if (pieces === 2) stop.abort(new Error('stopped'));
        return pieces === 1 ? 0 : slow.after(bytes);
      },
    };
    await expect(checkMaster(shelf, line, pace, stop.signal)).rejects.toThrow();
    expect(pieces).toBe(2);
  });
});
