import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { copyVerified } from './copy-verified';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-copy-'));
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('copying by checksum (F126)', () => {
  const bytes = randomBytes(2 * 1024 * 1024 + 7);
  const from = path.join(folder, 'from');
  beforeAll(() => fs.writeFileSync(from, bytes));

  it('copies whole files, read-only, and clears away what a killed copy left', async () => {
    const to = path.join(folder, 'a', 'b', 'to');
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(`${to}.part-123abc`, 'half');
    expect(await copyVerified(from, to, sha(bytes))).toEqual({ sha256: sha(bytes), bytes: bytes.length });
    expect(fs.readFileSync(to).equals(bytes)).toBe(true);
    expect(fs.statSync(to).mode & 0o777).toBe(0o440);
    expect(fs.readdirSync(path.dirname(to))).toEqual(['to']);
  });

  it('leaves nothing of other bytes, and the good copy that was there', async () => {
    const to = path.join(folder, 'c', 'to');
    expect(await copyVerified(from, to, 'ab'.repeat(32))).toBeNull();
    expect(fs.readdirSync(path.dirname(to))).toEqual([]);
    fs.writeFileSync(to, 'good');
    expect(await copyVerified(from, to, 'ab'.repeat(32))).toBeNull();
    expect(fs.readFileSync(to, 'utf8')).toBe('good');
  });

  it('throws for a source that is not there', () =>
    expect(copyVerified(path.join(folder, 'none'), path.join(folder, 'd', 'to'))).rejects.toMatchObject({
      code: 'ENOENT',
    }));
});
