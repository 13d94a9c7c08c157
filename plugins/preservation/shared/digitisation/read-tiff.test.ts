import {
  aTiff,
  anIccProfile,
  type TiffOptions,
  type TiffPage,
} from '../../../../tests/support/scan-fixtures';
import { readTiff } from './read-tiff';

const of = (bytes: Uint8Array) =>
  readTiff(
    async (from, length) => bytes.subarray(Math.max(0, from), Math.max(0, from) + length),
    bytes.length,
  );
const read = (page: TiffPage, options?: TiffOptions) => of(aTiff([page], options));

const PLAIN = {
  isBig: false,
  pages: 1,
  width: 2480,
  height: 3508,
  dpiX: 300,
  dpiY: 300,
  bitDepth: 8,
  samples: 3,
  alpha: false,
  colourSpace: 'rgb',
  iccProfile: null,
  compression: 'none',
  tiled: false,
};

describe('what a TIFF says of itself (F183)', () => {
  it.each<[string, TiffPage, TiffOptions | undefined, object]>([
    ['an ordinary scan', {}, undefined, {}],
    ['the other byte order', {}, { littleEndian: false }, {}],
    ['BigTIFF', {}, { big: true }, { isBig: true }],
    ['BigTIFF in the other byte order', {}, { big: true, littleEndian: false }, { isBig: true }],
    ['grey', { bits: [8], photometric: 1 }, undefined, { samples: 1, colourSpace: 'grey' }],
    [
      'black and white',
      { bits: [1], photometric: 0, compression: 4 },
      undefined,
      { bitDepth: 1, samples: 1, colourSpace: 'bilevel', compression: 'ccitt' },
    ],
    ['16 bits a channel', { bits: [16, 16, 16] }, undefined, { bitDepth: 16 }],
    ['CMYK', { bits: [8, 8, 8, 8], photometric: 5 }, undefined, { samples: 4, colourSpace: 'cmyk' }],
    ['a palette', { bits: [8], photometric: 3 }, undefined, { samples: 1, colourSpace: 'palette' }],
    ['transparency that is named', { bits: [8, 8, 8, 8], extra: [1] }, undefined, { alpha: true }],
    ['transparency that is not named', { bits: [8, 8, 8, 8] }, undefined, { alpha: true }],
    ['LZW', { compression: 5 }, undefined, { compression: 'lzw' }],
    ['JPEG in TIFF', { compression: 7, photometric: 6 }, undefined, { compression: 'jpeg' }],
    ['a compression nobody knows', { compression: 4242 }, undefined, { compression: 'other' }],
    ['tiles', { tiled: true }, undefined, { tiled: true }],
    ['a profile', { icc: anIccProfile('sRGB IEC61966-2.1') }, undefined, { iccProfile: 'sRGB IEC61966-2.1' }],
    ['a damaged profile', { icc: new Uint8Array(140).fill(255) }, undefined, { iccProfile: '' }],
    ['no unit, which means inches', { unit: null }, undefined, {}],
    ['a unit that is a proportion', { unit: 1 }, undefined, { dpiX: null, dpiY: null }],
    ['no resolution', { resolution: null }, undefined, { dpiX: null, dpiY: null }],
    ['uneven resolution', { resolution: 300, resolutionY: 150 }, undefined, { dpiY: 150 }],
  ])('%s', async (_, page, options, expected) => {
    expect(await read(page, options)).toEqual({ ...PLAIN, ...expected });
  });

  it('turns pixels a centimetre into pixels an inch', async () => {
    const facts = await read({ resolution: 118.11, unit: 3 });
    expect(facts).toMatchObject({ dpiX: expect.closeTo(300, 2), dpiY: expect.closeTo(300, 2) });
  });

  it('counts pages, but neither thumbnails nor masks, and tells of the first page', async () => {
    const facts = await of(
      aTiff([{ subfile: 1, width: 160 }, { width: 1000 }, { subfile: 4 }, { subfile: 2 }]),
    );
    expect(facts).toMatchObject({ pages: 2, width: 1000 });
  });

  it('ends where directories go in a circle', async () => {
    expect(await of(aTiff([{}, {}], { circle: true }))).toMatchObject({ pages: 2 });
  });

  it('knows a file whose picture data goes beyond its end', async () => {
    expect(await read({ claimed: 1_000_000 })).toBe('cut-off');
    expect(await read({ claimed: 1_000_000, tiled: true })).toBe('cut-off');
  });

  it('cut at any byte is told as cut off, damaged, or what is left of it, and never throws', async () => {
    for (const whole of [aTiff([{}, {}]), aTiff([{ tiled: true }], { big: true })])
      for (let length = 0; length < whole.length; length += 1) {
        const found = await of(whole.subarray(0, length));
        expect(typeof found === 'string' || found.width === 2480).toBe(true);
      }
  });

  it('survives any single byte being another', async () => {
    const whole = aTiff([{ icc: anIccProfile('sRGB') }, {}]);
    for (let at = 4; at < whole.length; at += 1) {
      const wrong = Buffer.from(whole);
      wrong[at] = 255 - wrong[at]!;
      await expect(of(wrong)).resolves.toBeDefined();
    }
  });
});
