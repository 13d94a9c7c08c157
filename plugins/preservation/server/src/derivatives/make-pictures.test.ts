import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import sharp from 'sharp';

import { aJpeg, put, twoHalves } from '../../../../../tests/support/media-fixtures';
import { DERIVATIVE_VARIANTS } from '../../../shared/contracts';
import { makePictures } from './make-pictures';

describe('makePictures (F10, F11)', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'kho-pictures-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const draw = async (bytes: Buffer, name = 'in') => makePictures(put(folder, name, bytes), folder);
  const made = (variant: string) => path.join(folder, variant);
  const pixel = async (file: string, left: number, top: number) => [
    ...(await sharp(file).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
  ];
  const isNear = ([r = 0, g = 0, b = 0]: number[], [R = 0, G = 0, B = 0]: number[]) =>
    Math.abs(r - R) < 40 && Math.abs(g - G) < 40 && Math.abs(b - B) < 40;

  it('fits the boxes and keeps the shape', async () => {
    const sizes = await draw(await twoHalves(3200, 1600).jpeg().toBuffer());
    expect(sizes['thumb.webp']).toMatchObject({ width: 400, height: 200 });
    expect(sizes['screen.webp']).toMatchObject({ width: 1600, height: 800 });
    expect(sizes['screen.jpg']).toMatchObject({ width: 1600, height: 800 });
  });

  it('never enlarges', async () => {
    const sizes = await draw(await twoHalves(120, 80).png().toBuffer());
    for (const variant of DERIVATIVE_VARIANTS)
      expect(sizes[variant]).toMatchObject({ width: 120, height: 80 });
  });

  // Where the red half lies after the eight EXIF orientations are obeyed: left, right, top or bottom.
  it.each([
    [1, 'left'],
    [2, 'right'],
    [3, 'right'],
    [4, 'left'],
    [5, 'top'],
    [6, 'top'],
    [7, 'bottom'],
    [8, 'bottom'],
  ] as const)(
    // prettier-ignore
    'turns EXIF orientation %i upright (red %s)',
    async (orientation, side) => {
      const sizes = await draw(
        await twoHalves(300, 200).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer(),
      );
      const { width, height } = sizes['screen.jpg'];
      expect([width, height]).toEqual(orientation < 5 ? [300, 200] : [200, 300]);
      const at = { left: [20, 100], right: [width - 20, 100], top: [100, 20], bottom: [100, height - 20] }[
        side
      ];
      expect(isNear(await pixel(made('screen.jpg'), at[0] ?? 0, at[1] ?? 0), [255, 0, 0])).toBe(true);
    },
  );

  it('turns CMYK and 16-bit files into 8-bit sRGB', async () => {
    for (const source of [
      await twoHalves(300, 200).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer(),
      await twoHalves(300, 200).toColourspace('rgb16').tiff().toBuffer(),
    ]) {
      await draw(source);
      for (const variant of DERIVATIVE_VARIANTS) {
        expect(await sharp(made(variant)).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar' });
      }
      const [r = 0, , b = 0] = await pixel(made('screen.jpg'), 20, 100);
      expect(r).toBeGreaterThan(b + 100);
    }
  });

  it('draws grey pictures', async () => {
    await draw(await twoHalves(300, 200).greyscale().tiff().toBuffer());
    expect((await sharp(made('screen.jpg')).metadata()).width).toBe(300);
  });

  it('puts transparency on white in the JPEG', async () => {
    await draw(
      await sharp({
        create: { width: 50, height: 50, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
      })
        .png()
        .toBuffer(),
    );
    expect(isNear(await pixel(made('screen.jpg'), 25, 25), [255, 255, 255])).toBe(true);
  });

  it('F11: carries no metadata of the master', async () => {
    const bytes = await aJpeg();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    await draw(bytes);
    for (const variant of DERIVATIVE_VARIANTS) {
      const { exif, xmp, iptc, orientation } = await sharp(made(variant)).metadata();
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });
});
