import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import sharp from 'sharp';

import { makeAccessCopy } from './access-copy';
import { outgoingCopy, type OutgoingOrder } from './outgoing-copy';
import { openPyramid } from './pyramid';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kho-copies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = <T>(job: () => Promise<T>): Promise<T> => job();
const GROUND = { r: 90, g: 140, b: 90 };
const WORDS = 'Ảnh: Chamaléa Bốc – Đảng bộ huyện Bác Ái';

const plain = async (name: string, width = 1600, height = 1000): Promise<string> => {
  const file = path.join(folder, name);
  await sharp({ create: { width, height, channels: 3, background: GROUND } }).toFile(file);
  return file;
};
const ordered = (source: string, over: Partial<OutgoingOrder> = {}): OutgoingOrder => ({
  source,
  longestSide: 1600,
  mark: { words: WORDS, style: { where: 'corner', opacity: 0.8 } },
  quality: 90,
  ...over,
});

/** Parts of a picture's pixels that are not its ground any more, in each quarter: upper left, upper right, lower left, lower right. */
const touched = async (file: string): Promise<number[]> => {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const counts = [0, 0, 0, 0];
  for (let y = 0; y < info.height; y += 1) {
    for (let x = 0; x < info.width; x += 1) {
      const at = (y * info.width + x) * info.channels;
      const far =
        Math.abs((data[at] ?? 0) - GROUND.r) +
        Math.abs((data[at + 1] ?? 0) - GROUND.g) +
        Math.abs((data[at + 2] ?? 0) - GROUND.b);
      const quarter = (y * 2 >= info.height ? 2 : 0) + (x * 2 >= info.width ? 1 : 0);
      if (far > 30) counts[quarter] = (counts[quarter] ?? 0) + 1;
    }
  }
  return counts.map((count) => count / ((info.width * info.height) / 4));
};
const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('marked copies (F105, F106)', () => {
  it('puts the words into the lower right corner, and nowhere else', async () => {
    const source = await plain('screen.jpg');
    const before = hash(source);
    const { path: copy } = await outgoingCopy(ordered(source), run);
    const [upperLeft, upperRight, lowerLeft, lowerRight] = await touched(copy);
    expect([upperLeft, upperRight]).toEqual([0, 0]);
    expect(lowerLeft).toBeLessThan(0.01);
    expect(lowerRight).toBeGreaterThan(0.01);
    expect(lowerRight).toBeLessThan(0.2);
    // The unmarked picture stays what it was, in another folder.
    expect(hash(source)).toBe(before);
    expect(path.dirname(copy)).toBe(path.join(folder, 'outgoing'));
  });

  it('puts them all over the picture where the archive wants that', async () => {
    const source = await plain('across.webp');
    const mark = { words: WORDS, style: { where: 'across' as const, opacity: 0.5 } };
    const { path: copy } = await outgoingCopy(ordered(source, { mark }), run);
    for (const part of await touched(copy)) expect(part).toBeGreaterThan(0.01);
  });

  it('is fainter where less opacity is asked for', async () => {
    const source = await plain('opacity.jpg');
    const darkest = async (opacity: number) => {
      const mark = { words: WORDS, style: { where: 'corner' as const, opacity } };
      const { path: copy } = await outgoingCopy(ordered(source, { mark }), run);
      return (await sharp(copy).stats()).channels[1]?.min ?? 0;
    };
    expect(await darkest(0.2)).toBeGreaterThan((await darkest(0.9)) + 20);
  });

  it('draws Vietnamese letters, not boxes: other words give another picture', async () => {
    const source = await plain('letters.jpg');
    const draw = async (words: string) =>
      hash(
        (
          await outgoingCopy(
            ordered(source, { mark: { words, style: { where: 'corner', opacity: 0.8 } } }),
            run,
          )
        ).path,
      );
    // One after the other: only the newest few copies of a picture are kept.
    const drawn: string[] = [];
    for (const letter of ['ế', 'ề', 'ể', 'ễ', 'ệ', 'đ', 'ơ', 'ư']) drawn.push(await draw(letter));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('takes words for words, whatever signs are in them', async () => {
    const source = await plain('markup.jpg');
    const mark = { words: '<b>A & B</b> &amp;', style: { where: 'corner' as const, opacity: 0.8 } };
    const { path: copy } = await outgoingCopy(ordered(source, { mark }), run);
    expect((await touched(copy))[3]).toBeGreaterThan(0.005);
  });

  it('stands on pictures of any shape', async () => {
    for (const [width, height] of [
      [60, 2000],
      [2000, 30],
      [20, 20],
      [1, 1],
    ] as const) {
      const source = await plain(`shape-${width}-${height}.jpg`, width, height);
      const { path: copy } = await outgoingCopy(ordered(source, { longestSide: 4000 }), run);
      expect(await sharp(copy).metadata()).toMatchObject({ width, height });
    }
  });

  it('makes a picture smaller without words, and leaves alone what need not change', async () => {
    const source = await plain('large.jpg');
    const small = await outgoingCopy(ordered(source, { mark: null, longestSide: 800 }), run);
    expect(await sharp(small.path).metadata()).toMatchObject({ width: 800, height: 500 });
    expect(Math.max(...(await touched(small.path)))).toBe(0);
    expect(await outgoingCopy(ordered(source, { mark: null }), run)).toEqual({
      path: source,
      key: '',
      made: false,
    });
  });

  it('makes a copy once, and keeps few of those with old words', async () => {
    const source = await plain('often.jpg', 900, 600);
    let drawn = 0;
    const counting = <T>(job: () => Promise<T>) => {
      drawn += 1;
      return job();
    };
    const first = await outgoingCopy(ordered(source), counting);
    expect(await outgoingCopy(ordered(source), counting)).toEqual({ ...first, made: false });
    expect(drawn).toBe(1);
    for (let edition = 0; edition < 9; edition += 1) {
      const mark = { words: `Lần ${edition}`, style: { where: 'corner' as const, opacity: 0.8 } };
      await outgoingCopy(ordered(source, { mark }), counting);
    }
    const kept = readdirSync(path.join(folder, 'outgoing')).filter((name) => name.startsWith('often-jpg_'));
    expect(kept).toHaveLength(6);
  });
});

describe('the access copy (F103)', () => {
  it('is upright, bounded, in sRGB, at several sizes, without what the camera wrote', async () => {
    const master = path.join(folder, 'master.jpg');
    await sharp({ create: { width: 3000, height: 2000, channels: 3, background: GROUND } })
      .withExif({
        IFD0: { Copyright: 'x', Orientation: '6' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '11/1 47/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toFile(master);
    const before = hash(master);
    const target = path.join(folder, 'access.tif');
    await Promise.all(
      [1, 2, 3].map(() => makeAccessCopy(master, target, { longestSide: 2400, quality: 88 })),
    );
    const pyramid = await openPyramid(target);
    expect(pyramid.levels).toEqual([
      { width: 1600, height: 2400 },
      { width: 800, height: 1200 },
      { width: 400, height: 600 },
      { width: 200, height: 300 },
    ]);
    const { exif, space, depth } = await sharp(target).metadata();
    expect([exif, space, depth]).toEqual([undefined, 'srgb', 'uchar']);
    expect(hash(master)).toBe(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves nothing where the master does not decode', async () => {
    const broken = path.join(folder, 'broken.jpg');
    await sharp({ create: { width: 300, height: 200, channels: 3, background: GROUND } }).toFile(broken);
    const target = path.join(folder, 'broken', 'access.tif');
    const cut = path.join(folder, 'cut.jpg');
    await import('node:fs/promises').then((fs) => fs.writeFile(cut, readFileSync(broken).subarray(0, 300)));
    await expect(makeAccessCopy(cut, target, { longestSide: 2400, quality: 88 })).rejects.toThrow();
    expect(readdirSync(path.dirname(target))).toEqual([]);
  });
});
