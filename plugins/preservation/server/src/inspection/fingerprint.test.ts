import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import sharp, { type Sharp } from 'sharp';

import type { Fingerprint } from '../../../shared/contracts';
import { createLooksIndex, distanceOf } from '../looks/looks-index';
import { fingerprint, turnedFingerprints } from './fingerprint';

/** A landscape of a few shapes, different for every seed. */
const scene = (seed: number): Sharp => {
  const at = (n: number, span: number) => ((seed * 7919 + n * 104729) % span).toString();
  const shapes = Array.from(
    { length: 9 },
    (_, n) =>
      `<circle cx="${at(n, 400)}" cy="${at(n + 20, 300)}" r="${20 + Number(at(n + 40, 70))}" fill="rgb(${at(n + 1, 255)},${at(n + 2, 255)},${at(n + 3, 255)})"/>`,
  ).join('');
  return sharp(
    Buffer.from(`<svg width="400" height="300"><rect width="400" height="300" fill="#8a7"/>${shapes}</svg>`),
  );
};

describe('F40: what a picture looks like', () => {
  let folder: string;
  let drawn = 0;
  beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'kho-looks-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const looksOf = async (picture: Sharp): Promise<Fingerprint | null> => {
    const file = path.join(folder, `${(drawn += 1)}.webp`);
    await picture.webp({ quality: 78 }).toFile(file);
    return fingerprint(file);
  };

  const alikeTo = async (other: Sharp, original = scene(1)) => {
    const pictures = [await looksOf(original), await looksOf(other)];
    const index = createLooksIndex(async () =>
      pictures.flatMap((looks, n) => (looks ? [{ ...looks, sha256: String(n), storedAt: String(n) }] : [])),
    );
    return (await index.alike('0')).map(({ sha256 }) => sha256);
  };

  it.each<[string, () => Promise<Sharp> | Sharp]>([
    ['in grey', () => scene(1).greyscale()],
    ['smaller', () => scene(1).resize(180)],
    ['saved badly', async () => sharp(await scene(1).jpeg({ quality: 25 }).toBuffer())],
    ['darker', () => scene(1).modulate({ brightness: 0.8 })],
    [
      'with a white border',
      () => scene(1).extend({ top: 20, bottom: 20, left: 20, right: 20, background: '#fff' }),
    ],
  ])('knows the same picture %s', async (_case, other) => {
    expect(await alikeTo(await other())).toEqual(['1']);
  });

  it('takes no two of sixty pictures for one', async () => {
    const pictures = await Promise.all(Array.from({ length: 60 }, (_, n) => looksOf(scene(n + 1))));
    const index = createLooksIndex(async () =>
      pictures.flatMap((looks, n) => (looks ? [{ ...looks, sha256: String(n), storedAt: String(n) }] : [])),
    );
    const pairs = await Promise.all(pictures.map((_, n) => index.alike(String(n))));
    expect(pairs.flat()).toEqual([]);
  });

  it('gives a blank sheet no fingerprint: all of them look alike', async () => {
    const blank = sharp({ create: { width: 300, height: 200, channels: 3, background: '#f4f0e8' } });
    expect(await looksOf(blank)).toBeNull();
  });

  it.each([
    [1, 1],
    [400, 3],
  ])('gives a strip of %i × %i pixels none', async (width, height) => {
    expect(await looksOf(scene(1).resize(width, height, { fit: 'fill' }))).toBeNull();
  });

  it('sees what another process stored since the last question', async () => {
    const [one, two] = [await looksOf(scene(3)), await looksOf(scene(3).greyscale())];
    const stored = [{ ...(one as Fingerprint), sha256: 'a', storedAt: '2024-01-01' }];
    const index = createLooksIndex(async (after) => stored.filter(({ storedAt }) => storedAt >= after));
    expect(await index.alike('a')).toEqual([]);
    stored.push({ ...(two as Fingerprint), sha256: 'b', storedAt: '2024-01-01' });
    expect(await index.alike('a')).toEqual([{ sha256: 'b', distance: expect.any(Number), turn: null }]);
    expect(await index.alike('unknown')).toEqual([]);
  });

  it.each([
    ['right', (picture: Sharp) => picture.rotate(90)],
    ['half', (picture: Sharp) => picture.rotate(180)],
    ['left', (picture: Sharp) => picture.rotate(270)],
    ['mirrored', (picture: Sharp) => picture.flop()],
    ['mirrored-half', (picture: Sharp) => picture.flip()],
    ['mirrored-right', (picture: Sharp) => picture.flop().rotate(90)],
    ['mirrored-left', (picture: Sharp) => picture.flop().rotate(270)],
  ])('F146: finds a picture that lies otherwise, and says how (%s)', async (turn, lay) => {
    const original = path.join(folder, `original-${turn}.webp`);
    await scene(5).webp().toFile(original);
    const laid = sharp(await lay(scene(5)).png().toBuffer());
    const stored = [
      { ...((await fingerprint(original)) as Fingerprint), sha256: 'a', storedAt: '1' },
      { ...((await looksOf(laid)) as Fingerprint), sha256: 'b', storedAt: '2' },
    ];
    const index = createLooksIndex(
      async () => stored,
      () => turnedFingerprints(original),
    );
    expect(await index.alike('a')).toEqual([{ sha256: 'b', distance: expect.any(Number), turn }]);
    // Without those it is not seen: neither hash survives turning.
    expect(await createLooksIndex(async () => stored).alike('a')).toEqual([]);
  });

  it('counts the bits that differ', () => {
    expect(distanceOf([0, 0], [0, 0])).toBe(0);
    expect(distanceOf([-1, -1], [0, 0])).toBe(64);
    expect(distanceOf([0b1011, 1 << 31], [0b0001, 0])).toBe(3);
  });
});
