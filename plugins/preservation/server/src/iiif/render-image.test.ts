import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import sharp from 'sharp';

import { parseImageRequest } from '../../../shared/iiif/image-request';
import { resolveImage } from '../../../shared/iiif/resolve-image';
import { asPyramid, openPyramid, type Pyramid } from '../copies/pyramid';
import { cutOf, renderImage } from './render-image';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kho-iiif-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RED = [220, 20, 20];
const GREEN = [20, 200, 20];
const BLUE = [20, 20, 220];
const YELLOW = [220, 220, 20];
const [WIDTH, HEIGHT] = [1600, 1000];
let pyramid: Pyramid;

/** Four quarters: red, green above; blue, yellow below. */
beforeAll(async () => {
  const quarter = (rgb: number[]) => ({
    create: {
      width: WIDTH / 2,
      height: HEIGHT / 2,
      channels: 3 as const,
      background: { r: rgb[0], g: rgb[1], b: rgb[2] },
    },
  });
  const picture = sharp(quarter(RED))
    .extend({ right: WIDTH / 2, bottom: HEIGHT / 2 })
    .composite([
      { input: quarter(GREEN), left: WIDTH / 2, top: 0 },
      { input: quarter(BLUE), left: 0, top: HEIGHT / 2 },
      { input: quarter(YELLOW), left: WIDTH / 2, top: HEIGHT / 2 },
    ]);
  const file = path.join(folder, 'access.tif');
  await asPyramid(sharp(await picture.png().toBuffer()), 95).toFile(file);
  pyramid = await openPyramid(file);
});

const draw = async (asked: string) => {
  const [region = '', size = '', rotation = '', file = ''] = asked.split('/');
  const request = parseImageRequest(region, size, rotation, file);
  const bytes = await renderImage(pyramid, resolveImage(request, pyramid, 4000), request);
  const { data, info } = await sharp(bytes)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return [...data.subarray(start, start + info.channels)];
  };
  return { width: info.width, height: info.height, at, format: (await sharp(bytes).metadata()).format };
};
const near = (one: number[], other: number[]) =>
  one.every((value, index) => Math.abs(value - (other[index] ?? 0)) < 40);
const corners = ({ at }: Awaited<ReturnType<typeof draw>>) =>
  [at(0.2, 0.2), at(0.8, 0.2), at(0.2, 0.8), at(0.8, 0.8)].map((seen) =>
    ['red', 'green', 'blue', 'yellow'].find((_, index) =>
      near(seen, [RED, GREEN, BLUE, YELLOW][index] ?? []),
    ),
  );

describe('drawing (F98)', () => {
  it('keeps several sizes in one file', () => {
    expect(pyramid.levels.map(({ width }) => width)).toEqual([1600, 800, 400]);
  });

  it.each([
    ['full/max/0/default.jpg', [1600, 1000], ['red', 'green', 'blue', 'yellow']],
    ['full/160,/0/default.png', [160, 100], ['red', 'green', 'blue', 'yellow']],
    ['full/200,/90/default.jpg', [125, 200], ['blue', 'red', 'yellow', 'green']],
    ['full/200,/180/default.jpg', [200, 125], ['yellow', 'blue', 'green', 'red']],
    ['full/200,/270/default.webp', [125, 200], ['green', 'yellow', 'red', 'blue']],
    ['full/200,/!0/default.jpg', [200, 125], ['green', 'red', 'yellow', 'blue']],
    ['full/200,/!90/default.jpg', [125, 200], ['yellow', 'green', 'blue', 'red']],
    ['800,0,512,400/256,/0/default.jpg', [256, 200], ['green', 'green', 'green', 'green']],
    ['400,250,800,500/max/0/default.jpg', [800, 500], ['red', 'green', 'blue', 'yellow']],
    ['pct:0,50,50,50/100,100/0/default.jpg', [100, 100], ['blue', 'blue', 'blue', 'blue']],
    ['full/^2000,/0/default.jpg', [2000, 1250], ['red', 'green', 'blue', 'yellow']],
  ])('%s', async (asked, [width, height], colours) => {
    const drawn = await draw(asked);
    expect([drawn.width, drawn.height]).toEqual([width, height]);
    expect(drawn.format).toBe({ jpg: 'jpeg', png: 'png', webp: 'webp' }[asked.split('.')[1] ?? '']);
    expect(corners(drawn)).toEqual(colours);
  });

  it('takes colour away', async () => {
    const gray = (await draw('full/200,/0/gray.png')).at(0.2, 0.2);
    expect(new Set(gray).size).toBe(1);
    const [value] = (await draw('full/200,/0/bitonal.png')).at(0.8, 0.8);
    expect([0, 255]).toContain(value);
  });

  it('reads no more pixels than it needs', () => {
    const cut = (region: [number, number, number, number], width: number) => {
      const [x, y, w, h] = region;
      return cutOf(pyramid, { x, y, w, h }, { width, height: Math.round((width * h) / w) });
    };
    expect(cut([0, 0, 1600, 1000], 1600).page).toBe(0);
    expect(cut([0, 0, 1600, 1000], 801).page).toBe(0);
    expect(cut([0, 0, 1600, 1000], 800).page).toBe(1);
    expect(cut([0, 0, 1600, 1000], 100)).toEqual({ page: 2, left: 0, top: 0, width: 400, height: 250 });
    expect(cut([1599, 999, 1, 1], 1)).toMatchObject({ page: 0, left: 1599, top: 999, width: 1, height: 1 });
  });
});
