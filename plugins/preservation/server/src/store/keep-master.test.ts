import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  chmodSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';

import { aJpeg, put } from '../../../../../tests/support/media-fixtures';
import type { StoredMaster } from '../../../shared/contracts';
import { sanitizeOptions } from '../options';
import { createSemaphore } from '../semaphore';
import { archiveLayout } from './archive-layout';
import { createKeeper } from './keep-master';

const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('keeping a master', () => {
  let root: string;
  let recorded: StoredMaster[];
  let failLedger: boolean;
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'kho-keep-'));
    recorded = [];
    failLedger = false;
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const setUp = () => {
    const layout = archiveLayout(root);
    const keeper = createKeeper({
      layout,
      tools: sanitizeOptions({ archiveDir: root }).tools,
      ledger: {
        record: async (master) => {
          if (failLedger) throw new Error('database is gone');
          recorded.push(master);
        },
      },
      semaphore: createSemaphore(2),
      captureDate: { read: async () => '2004-05-17' },
      now: () => new Date(0),
    });
    const keep = async (source: Readable, name: string) => keeper.settle(await keeper.receive(source), name);
    return { layout, keep, staging: () => (existsSync(layout.staging) ? readdirSync(layout.staging) : []) };
  };

  it('F1, F2, F3: lays the very bytes under their hash, read-only, and draws three pictures', async () => {
    const { layout, keep, staging } = setUp();
    const bytes = await aJpeg();
    const { facts, ext, duplicate } = await keep(createReadStream(put(root, 'in.JPG', bytes)), 'in.JPG');
    const master = layout.masterPath(sha(bytes), 'jpg');
    expect({ sha256: facts.sha256, ext, duplicate }).toEqual({
      sha256: sha(bytes),
      ext: 'jpg',
      duplicate: false,
    });
    expect(readFileSync(master).equals(bytes)).toBe(true);
    expect(statSync(master).mode & 0o777).toBe(0o440);
    expect(readdirSync(layout.derivativeDir(sha(bytes))).sort()).toEqual([
      'screen.jpg',
      'screen.webp',
      'thumb.webp',
    ]);
    expect(staging()).toEqual([]);
    expect(recorded).toHaveLength(1);
  });

  it('F3: recognises the same bytes and writes nothing', async () => {
    const { layout, keep } = setUp();
    const bytes = await aJpeg();
    await keep(Readable.from([bytes]), 'a.jpg');
    const before = statSync(layout.masterPath(sha(bytes), 'jpg'));
    const again = await keep(Readable.from([bytes]), 'b.jpg');
    const after = statSync(layout.masterPath(sha(bytes), 'jpg'));
    expect(again.duplicate).toBe(true);
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it('F3: two copies at the same time make one master', async () => {
    const { keep, staging } = setUp();
    const bytes = await aJpeg();
    const both = await Promise.all([
      keep(Readable.from([bytes]), 'a.jpg'),
      keep(Readable.from([bytes]), 'b.jpg'),
    ]);
    expect(both.map(({ duplicate }) => duplicate).sort()).toEqual([false, true]);
    expect(staging()).toEqual([]);
  });

  it('F3: stops where the stored file has another size, and overwrites nothing', async () => {
    const { layout, keep, staging } = setUp();
    const bytes = await aJpeg();
    await keep(Readable.from([bytes]), 'a.jpg');
    const master = layout.masterPath(sha(bytes), 'jpg');
    chmodSync(master, 0o640);
    writeFileSync(master, 'damaged');
    await expect(keep(Readable.from([bytes]), 'a.jpg')).rejects.toMatchObject({ name: 'MasterConflict' });
    expect(readFileSync(master, 'utf8')).toBe('damaged');
    expect(staging()).toEqual([]);
  });

  it('F3: the same bytes under another text name stay one master with its first extension', async () => {
    const { layout, keep } = setUp();
    const bytes = Buffer.from('tên,năm\nBác Ái,1961\n');
    await keep(Readable.from([bytes]), 'so.csv');
    const again = await keep(Readable.from([bytes]), 'so.txt');
    expect(again).toMatchObject({ duplicate: true, ext: 'csv', facts: { mime: 'text/csv' } });
    expect(existsSync(layout.masterPath(sha(bytes), 'txt'))).toBe(false);
  });

  it.each([
    ['nothing at all', Buffer.alloc(0), 'a.jpg', 'FILE_EMPTY'],
    [
      'a web page called .jpg',
      Buffer.from('<!doctype html><script>1</script>'),
      'a.jpg',
      'FILE_TYPE_REFUSED',
    ],
    [
      'a drawing of no size',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'a.svg',
      'FILE_UNREADABLE',
    ],
    [
      'a program called .jpg',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600, 1)]),
      'a.jpg',
      'FILE_TYPE_REFUSED',
    ],
    ['bytes called .txt', Buffer.from([0, 1, 2, 3, 0, 9]), 'a.txt', 'FILE_TYPE_REFUSED'],
  ])('F6: refuses %s and leaves nothing', async (_what, bytes, name, code) => {
    const { layout, keep, staging } = setUp();
    await expect(keep(Readable.from([bytes]), name)).rejects.toMatchObject({ name: 'FileRefused', code });
    expect(staging()).toEqual([]);
    expect(existsSync(layout.masters)).toBe(false);
    expect(recorded).toEqual([]);
  });

  it('F6: a sender who goes away leaves nothing', async () => {
    const { keep, staging } = setUp();
    const source = Readable.from(
      (async function* parts() {
        yield Buffer.alloc(1000);
        throw new Error('aborted');
      })(),
    );
    await expect(keep(source, 'a.jpg')).rejects.toThrow('aborted');
    expect(staging()).toEqual([]);
  });

  it('F5: where the database fails, the master stays on the disk and the error goes on', async () => {
    const { layout, keep, staging } = setUp();
    const bytes = await aJpeg();
    failLedger = true;
    await expect(keep(Readable.from([bytes]), 'a.jpg')).rejects.toThrow('database is gone');
    expect(readFileSync(layout.masterPath(sha(bytes), 'jpg')).equals(bytes)).toBe(true);
    expect(staging()).toEqual([]);
  });

  it('F31: builds no path from what is not a hash or an extension', () => {
    const { layout } = setUp();
    expect(() => layout.masterPath('../../etc/passwd', 'jpg')).toThrow(TypeError);
    expect(() => layout.masterPath('a'.repeat(64), '../x')).toThrow(TypeError);
    expect(() => layout.derivativeDir('A'.repeat(64))).toThrow(TypeError);
  });
});
