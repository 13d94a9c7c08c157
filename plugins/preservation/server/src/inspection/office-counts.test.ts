import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

import { put } from '../../../../../tests/support/media-fixtures';
import { officeCounts } from './office-counts';

interface Part {
  name: string;
  content: string;
  packed?: Buffer;
  method?: number;
}

/** A zip of some parts, deflated. */
const zip = (...parts: Part[]): Buffer => {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, content, packed = deflateRawSync(content), method = 8 } of parts) {
    const sum = typeof crc32 === 'function' ? crc32(content) : 0;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(sum, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    files.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, directory, end]);
};

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'kho-office-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const countsOf = async (bytes: Buffer) => {
  const handle = await open(put(folder, 'file', bytes));
  try {
    return await officeCounts(handle, bytes);
  } finally {
    await handle.close();
  }
};

const app = (content: string) =>
  zip({ name: 'word/document.xml', content: '<w/>' }, { name: 'docProps/app.xml', content });
const NONE = { pages: null, words: null };

describe('what an office file says of itself (F79)', () => {
  it.each([
    ['Word', app('<Properties><Pages>3</Pages><Words>812</Words></Properties>'), { pages: 3, words: 812 }],
    ['PowerPoint', app('<Properties><Slides>14</Slides></Properties>'), { pages: 14, words: null }],
    [
      'OpenDocument',
      zip({
        name: 'meta.xml',
        content: '<meta:document-statistic meta:page-count="2" meta:word-count="90"/>',
      }),
      { pages: 2, words: 90 },
    ],
    [
      'stored',
      zip({ name: 'docProps/app.xml', content: '', packed: Buffer.from('<Pages>5</Pages>'), method: 0 }),
      { pages: 5, words: null },
    ],
  ])('%s', async (_program, bytes, counts) => expect(await countsOf(bytes)).toEqual(counts));

  it.each([
    ['says nothing', app('<Properties/>')],
    ['says nonsense', app('<Pages>-4</Pages><Words>99999999999</Words>')],
    ['has no such part', zip({ name: 'word/document.xml', content: 'x' })],
    ['is a bomb', app('<Pages>3</Pages>'.padEnd(10_000_000, ' '))],
    ['is damaged', zip({ name: 'docProps/app.xml', content: '', packed: Buffer.from('not deflated') })],
    ['points out of the file', (() => { const bytes = app('<Pages>3</Pages>'); bytes.writeUInt32LE(0xfffffff0, bytes.length - 6); return bytes; })()],
    ['is no zip', Buffer.from('PK')],
  ])('nothing where it %s', async (_what, bytes) => expect(await countsOf(bytes)).toEqual(NONE)); // prettier-ignore
});
