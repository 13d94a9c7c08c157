import type { FileHandle } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

/** What a writing program says of its file; null where it does not. */
export interface OfficeCounts {
  readonly pages: number | null;
  readonly words: number | null;
}

const NONE: OfficeCounts = { pages: null, words: null };

/** Where the counts stand: Office Open XML, OpenDocument. */
const PLACES = ['docProps/app.xml', 'meta.xml'];

const END_RECORD = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Both files are a few kilobytes; what claims more is not read. */
const MOST_BYTES = 256 * 1024;
const MOST_DIRECTORY = 4 * 1024 * 1024;

const read = async (handle: FileHandle, from: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
};

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

const findEntry = (directory: Buffer): Entry | null => {
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY; ) {
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
    const end = at + 46 + (name ?? 0);
    if (PLACES.includes(directory.toString('utf8', at + 46, end)))
      return {
        method: directory.readUInt16LE(at + 10),
        packed: directory.readUInt32LE(at + 20),
        at: directory.readUInt32LE(at + 42),
      };
    at = end + (extra ?? 0) + (comment ?? 0);
  }
  return null;
};

const unpack = async (handle: FileHandle, { method, packed, at }: Entry): Promise<string | null> => {
  const head = await read(handle, at, 30);
  if (packed > MOST_BYTES || head.length < 30 || head.readUInt32LE(0) !== LOCAL) return null;
  const content = await read(handle, at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28), packed);
  if (method === STORED) return content.toString('utf8');
  return method === DEFLATED
    ? inflateRawSync(content, { maxOutputLength: MOST_BYTES }).toString('utf8')
    : null;
};

const numberIn = (xml: string, ...patterns: RegExp[]): number | null => {
  for (const pattern of patterns) {
    const value = Number(pattern.exec(xml)?.[1] ?? 0);
    if (value > 0 && value < 1e9) return value;
  }
  return null;
};

/**
 * Pages (or slides) and words as the program that wrote a zipped office file counted them (F79). They are what somebody
 * said, never proven: a file that is wrong about them, or made to be, is described without.
 *
 * @param tail the last bytes of the file, with its end record
 */
export const officeCounts = async (handle: FileHandle, tail: Buffer): Promise<OfficeCounts> => {
  try {
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || tail.readUInt32LE(end) !== END_RECORD) return NONE;
    const size = tail.readUInt32LE(end + 12);
    if (size > MOST_DIRECTORY) return NONE;
    const entry = findEntry(await read(handle, tail.readUInt32LE(end + 16), size));
    const xml = entry && (await unpack(handle, entry));
    if (!xml) return NONE;
    return {
      pages: numberIn(
        xml,
        /<Pages>(\d{1,9})<\/Pages>/,
        /<Slides>(\d{1,9})<\/Slides>/,
        /meta:page-count="(\d{1,9})"/,
      ),
      words: numberIn(xml, /<Words>(\d{1,9})<\/Words>/, /meta:word-count="(\d{1,9})"/),
    };
  } catch {
    return NONE;
  }
};
