import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';

import type { MasterName } from '../master-shelf';
import { createMasterCache, MasterCacheFull, MasterChanged } from './master-cache';

const bytesOf = (letter: string): Buffer => Buffer.alloc(100, letter);
const nameOf = (letter: string): MasterName => ({
  sha256: createHash('sha256').update(bytesOf(letter)).digest('hex'),
  ext: 'txt',
});
const LETTERS = ['a', 'b', 'c'];
const letterOf = ({ sha256 }: MasterName): string =>
  LETTERS.find((letter) => nameOf(letter).sha256 === sha256) ?? '';

let root: string;
let fetched: string[];
let stream: (letter: string) => Readable;
const size = async () => 100;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-cache-'));
  fetched = [];
  stream = (letter) => Readable.from([bytesOf(letter)]);
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const cacheOf = (maxBytes: number) =>
  createMasterCache({
    root,
    maxBytes,
    open: async (master) => {
      fetched.push(letterOf(master));
      return stream(letterOf(master));
    },
  });
const files = (): string[] =>
  fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
const read = async (file: string): Promise<string> => fs.readFileSync(file, 'utf8').slice(0, 1);

describe('masters on this disk while programs need them (F157)', () => {
  it('fetches each once, also for two who want it at the same time', async () => {
    const cache = cacheOf(1000);
    const use = () => cache.use(nameOf('a'), size, read);
    expect(await Promise.all([use(), use()])).toEqual(['a', 'a']);
    expect(await use()).toBe('a');
    expect(fetched).toEqual(['a']);
    await cache.close();
    expect(fs.readdirSync(root)).toEqual([]);
  });

  it('stays within its bound: what was not used longest goes first', async () => {
    const cache = cacheOf(250);
    for (const letter of ['a', 'b', 'a', 'c', 'a']) await cache.use(nameOf(letter), size, read);
    expect(fetched).toEqual(['a', 'b', 'c']);
    expect(files().sort()).toEqual([nameOf('a'), nameOf('c')].map(({ sha256 }) => `${sha256}.txt`).sort());
  });

  it('never takes away what is in use; then there is no room, and it says so', async () => {
    const cache = cacheOf(150);
    await cache.use(nameOf('a'), size, async (file) => {
      await expect(cache.use(nameOf('b'), size, read)).rejects.toThrow(MasterCacheFull);
      expect(await read(file)).toBe('a');
    });
    expect(await cache.use(nameOf('b'), size, read)).toBe('b');
    await expect(cache.use(nameOf('c'), async () => 151, read)).rejects.toMatchObject({
      code: 'MASTERS_CACHE_FULL',
      message: expect.stringContaining('S3_CACHE_BYTES'),
    });
    expect(await cache.use(nameOf('b'), size, read)).toBe('b');
    expect(fetched).toEqual(['a', 'b']);
  });

  it('a full disk or a line that breaks leaves no half file, and the next try fetches anew', async () => {
    const cache = cacheOf(1000);
    const broken = Object.assign(new Error('write'), { code: 'ENOSPC' });
    stream = () =>
      Readable.from(
        (async function* pieces() {
          yield Buffer.from('aaa');
          throw broken;
        })(),
      );
    await expect(cache.use(nameOf('a'), size, read)).rejects.toBe(broken);
    expect(files()).toEqual([]);
    stream = (letter) => Readable.from([bytesOf(letter)]);
    expect(await cache.use(nameOf('a'), size, read)).toBe('a');
  });

  it('gives nobody bytes that are not those of the name', async () => {
    const cache = cacheOf(1000);
    stream = () => Readable.from([bytesOf('x')]);
    await expect(cache.use(nameOf('a'), size, read)).rejects.toThrow(MasterChanged);
    expect(files()).toEqual([]);
  });

  it('keeps what came in anyway, forgets what left, and fetches again what somebody cleaned up', async () => {
    const cache = cacheOf(250);
    const staged = path.join(root, 'staged');
    fs.writeFileSync(staged, bytesOf('a'));
    await cache.adopt(nameOf('a'), 100, staged);
    expect(await cache.use(nameOf('a'), size, read)).toBe('a');
    expect([fs.existsSync(staged), fetched]).toEqual([false, []]);
    await cache.forget(nameOf('a'));
    expect(files()).toEqual([]);
    expect(await cache.use(nameOf('a'), size, read)).toBe('a');
    fs.rmSync(path.join(root, fs.readdirSync(root)[0]!), { recursive: true });
    expect(await cache.use(nameOf('a'), size, read)).toBe('a');
    expect(fetched).toEqual(['a', 'a']);
  });

  it('what has no room to be kept is left where it was', async () => {
    const cache = cacheOf(50);
    const staged = path.join(root, 'staged');
    fs.writeFileSync(staged, bytesOf('a'));
    await cache.adopt(nameOf('a'), 100, staged);
    expect(files()).toEqual(['staged']);
  });
});
