import sharp from 'sharp';
import type { PictureFormat, PictureSpec, Scene } from '../specs';
import { renderPicture } from './render-picture';

const SIZE = { width: 480, height: 340 };
const picture = (overrides: Partial<PictureSpec> = {}): PictureSpec => ({
  key: 'ảnh',
  scene: 'mountains',
  seed: 7,
  size: SIZE,
  ...overrides,
});

describe('renderPicture', () => {
  it('gives the same bytes for the same seed and another picture for another seed', async () => {
    const spec = picture({
      look: 'sepia',
      border: true,
      damage: ['scratches', 'stains', 'torn-corner', 'fold', 'mould'],
    });
    const [first, second, other] = await Promise.all([
      renderPicture(spec),
      renderPicture(spec),
      renderPicture({ ...spec, seed: 8 }),
    ]);
    expect(first.equals(second)).toBe(true);
    expect(first.equals(other)).toBe(false);
  });

  it.each<[PictureFormat, object]>([
    ['jpeg', { format: 'jpeg', space: 'srgb', width: 480, height: 340 }],
    ['png', { format: 'png', space: 'srgb', width: 480 }],
    ['tiff', { format: 'tiff', depth: 'uchar', width: 480 }],
    ['tiff16', { format: 'tiff', depth: 'ushort', space: 'rgb16' }],
    ['jpeg-cmyk', { format: 'jpeg', space: 'cmyk', channels: 4 }],
    ['jpeg-orientation6', { format: 'jpeg', orientation: 6, width: 340, height: 480 }],
  ])('writes a true %s', async (format, expected) => {
    expect(await sharp(await renderPicture(picture({ format }))).metadata()).toMatchObject(expected);
  });

  it('stores a grey print with one channel', async () => {
    const file = await renderPicture(picture({ look: 'grey', damage: ['stains'], format: 'tiff16' }));
    expect(await sharp(file).metadata()).toMatchObject({ space: 'grey16', channels: 1 });
  });

  it.each<Scene>([
    'mountains',
    'hall',
    'road',
    'gongs',
    'portrait',
    'classroom',
    'market',
    'map',
    'medal',
    'notebook',
    'album',
    'harvest',
    'badge-award',
    'back',
  ])('draws %s with something in it and our note at its foot', async (scene) => {
    const file = await renderPicture(picture({ scene, format: 'png' }));
    const { channels } = await sharp(file).stats();
    expect(channels[0].stdev).toBeGreaterThan(4);
    const foot = await sharp(file)
      .extract({ left: 100, top: 328, width: 280, height: 11 })
      .greyscale()
      .raw()
      .toBuffer();
    expect(Math.max(...foot) - Math.min(...foot)).toBeGreaterThan(60);
  });

  it('writes the caption on the back', async () => {
    const blank = await renderPicture(picture({ scene: 'back', format: 'png' }));
    const written = await renderPicture(
      picture({ scene: 'back', format: 'png', caption: "Ông K'Brŏ, Katơ̆r chụp năm 1978" }),
    );
    const line = { left: 60, top: 70, width: 300, height: 30 };
    const dark = async (file: Buffer): Promise<number> =>
      (await sharp(file).extract(line).greyscale().raw().toBuffer()).filter((tone) => tone < 140).length;
    expect(await dark(blank)).toBeLessThan(20);
    expect(await dark(written)).toBeGreaterThan(150);
  });
});
