import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

import sharp, { type Sharp } from 'sharp';

import { aHeic } from '../../../../../tests/support/heic-fixture';
import { hasProgram, put, twoHalves } from '../../../../../tests/support/media-fixtures';
import { sanitizeOptions } from '../options';
import { inspect } from './inspect';

const { tools } = sanitizeOptions({ archiveDir: '/nowhere' });
const withFfmpeg = hasProgram('ffmpeg') ? describe : describe.skip;
if (withFfmpeg === describe.skip) process.emitWarning('SKIPPED: HEIC tests, ffmpeg is not installed');

let dir: string;
beforeEach(() => (dir = mkdtempSync(path.join(os.tmpdir(), 'kho-formats-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const judge = (bytes: Buffer | string, name: string) =>
  inspect({ dir, path: put(dir, 'bytes', bytes), sha256: '', bytes: bytes.length }, name, tools);
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'STORED',
    (error: { code?: string }) => error.code ?? String(error),
  );
/** The colour of the screen picture at a place given in fractions, as red, green, blue. */
const colourAt = async (x: number, y: number): Promise<number[]> => {
  const { data, info } = await sharp(path.join(dir, 'screen.jpg'))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(at, at + 3)];
};
const isRed = ([red = 0, green = 0, blue = 0]: number[]) => red > 150 && green < 110 && blue < 110;
const isBlue = ([red = 0, green = 0, blue = 0]: number[]) => blue > 120 && red < 110 && green < 130;

withFfmpeg('F140: HEIC', () => {
  it('is kept as HEIC, and its pictures show what it shows', async () => {
    const verdict = await judge(await aHeic(dir, twoHalves(320, 200)), 'IMG_0001.HEIC');
    expect(verdict).toMatchObject({
      kind: 'image',
      ext: 'heic',
      mime: 'image/heic',
      width: 320,
      height: 200,
      derivativeState: 'made',
      notes: [],
    });
    expect([isRed(await colourAt(0.2, 0.5)), isBlue(await colourAt(0.8, 0.5))]).toEqual([true, true]);
    // Nothing stays beside the master but the pictures.
    expect(existsSync(path.join(dir, 'decoded.jpg'))).toBe(false);
  });

  it('is refused with a sentence where it is cut off or claims more than a machine should decode', async () => {
    const sound = await aHeic(dir, twoHalves(320, 200));
    expect(await codeOf(judge(sound.subarray(0, 300), 'a.heic'))).toMatch(/^FILE_(UNREADABLE|TYPE_REFUSED)$/);
    const bomb = await aHeic(dir, twoHalves(64, 64), { width: 30_000, height: 30_000 });
    expect(await codeOf(judge(bomb, 'a.heic'))).toBe('FILE_TOO_LARGE_PIXELS');
  });
});

describe('F141: SVG is drawn and never followed', () => {
  const svg = (inside: string, before = '') =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20">${inside}</svg>`;
  const HALVES = '<rect width="40" height="20" fill="#00f"/><rect width="20" height="20" fill="#f00"/>';

  it.each([
    ['with a declaration', svg(HALVES)],
    ['with a comment and a document type', svg(HALVES, '<!-- bản đồ -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n')],
    ['plainly', svg(HALVES).replace(/^<\?xml.*\n/, '')],
    ['with a program inside, which nobody runs', svg(`<script>while(true);</script>${HALVES}`)],
  ])('%s', async (_case, text) => {
    expect(await judge(text, 'ban-do.svg')).toMatchObject({ kind: 'image', ext: 'svg', mime: 'image/svg+xml', notes: [] });
    // Drawn as large as the screen size, not as the 40 units it calls itself.
    expect((await sharp(path.join(dir, 'screen.webp')).metadata()).width).toBe(1600);
    expect([isRed(await colourAt(0.2, 0.5)), isBlue(await colourAt(0.8, 0.5))]).toEqual([true, true]);
  }); // prettier-ignore

  it('asks nobody on the network and opens no neighbouring file', async () => {
    const asked: string[] = [];
    const server = createServer(({ url }, answer) => {
      asked.push(String(url));
      answer.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const red = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#f00' } }).png().toBuffer();
    const neighbour = put(dir, 'red.png', red);
    const links = [neighbour, `file://${neighbour}`, 'red.png', `${outside}/a.png`]
      .map((link) => `<image width="40" height="20" xlink:href="${link}"/><image width="40" height="20" href="${link}"/>`)
      .join('');
    const style = `<style>@import url("${outside}/b.css");</style><use href="${outside}/c.svg#x"/>`;
    const text = svg(`<rect width="40" height="20" fill="#00f"/>${links}${style}`);
    await judge(text, 'a.svg');
    server.close();
    expect(asked).toEqual([]);
    expect(isBlue(await colourAt(0.5, 0.5))).toBe(true);
  }); // prettier-ignore

  it('reads no other file through an entity', async () => {
    const secret = put(dir, 'secret.txt', 'SECRET');
    const entity = `<!DOCTYPE svg [<!ENTITY x SYSTEM "file://${secret}">]>\n`;
    const outcome = await codeOf(judge(svg(`<title>&x;</title>${HALVES}`, entity), 'a.svg'));
    expect(['STORED', 'FILE_UNREADABLE']).toContain(outcome);
    // Whatever is drawn of the entity, it is not the file's text: the same drawing without it looks the same.
    if (outcome === 'STORED') expect(isBlue(await colourAt(0.8, 0.5))).toBe(true);
  });

  it.each([
    [
      'a billion laughs',
      svg('<text>&h;</text>', `<!DOCTYPE svg [<!ENTITY a "ha">${[...'bcdefgh'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(20)}">`).join('')}]>\n`),
      /^FILE_(UNREADABLE|TOO_LARGE_PIXELS|CHECK_TIMEOUT)$|^STORED$/,
    ],
    ['a drawing larger than a machine', svg(HALVES).replace('width="40"', 'width="900000"').replace('height="20"', 'height="900000"'), /^FILE_TOO_LARGE_PIXELS$|^FILE_UNREADABLE$/],
    ['broken XML', svg(HALVES).slice(0, -9), /^FILE_UNREADABLE$/],
    ['no SVG at all', '<html><svg/></html>', /^FILE_TYPE_REFUSED$/],
  ])('%s does no harm', async (_case, text, expected) => {
    expect(await codeOf(judge(text, 'a.svg'))).toMatch(expected);
  }); // prettier-ignore
});

describe('F142: what scanners and printers make', () => {
  const decoded = async (bytes: Buffer, name: string) => {
    const verdict = await judge(bytes, name);
    expect(await sharp(path.join(dir, 'screen.webp')).metadata()).toMatchObject({
      space: 'srgb',
      depth: 'uchar',
    });
    return verdict;
  };

  it.each([
    ['CMYK with its profile', (picture: Sharp) => picture.toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 95 })],
    ['CMYK without a profile', (picture: Sharp) => picture.toColourspace('cmyk').jpeg({ quality: 95 })],
  ])('%s', async (_case, make) => {
    await decoded(await make(twoHalves(64, 48)).toBuffer(), 'a.jpg');
    const [left, right] = [await colourAt(0.2, 0.5), await colourAt(0.8, 0.5)];
    expect([isRed(left), isBlue(right)]).toEqual([true, true]);
  }); // prettier-ignore

  it('16 bits a channel, as PNG and TIFF', async () => {
    const deep = twoHalves(64, 48).toColourspace('rgb16');
    for (const [bytes, name] of [
      [await deep.clone().png().toBuffer(), 'a.png'],
      [await deep.clone().tiff({ compression: 'lzw' }).toBuffer(), 'a.tif'],
    ] as const) {
      await decoded(bytes, name);
      expect(isRed(await colourAt(0.2, 0.5))).toBe(true);
    }
  });

  it('BigTIFF', async () => {
    const bytes = await twoHalves(64, 48).tiff({ bigtiff: true }).toBuffer();
    expect(bytes[2]).toBe(43);
    expect(await decoded(bytes, 'a.tif')).toMatchObject({ mime: 'image/tiff', width: 64 });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %d is drawn upright', async (orientation) => {
    // Stored so that, upright, the left half is red whatever the orientation says.
    const upright = await twoHalves(60, 40).png().toBuffer();
    const stored = {
      1: (p: Sharp) => p,
      2: (p: Sharp) => p.flop(),
      3: (p: Sharp) => p.rotate(180),
      4: (p: Sharp) => p.flip(),
      // Sharp mirrors before it turns.
      5: (p: Sharp) => p.flop().rotate(270),
      6: (p: Sharp) => p.rotate(270),
      7: (p: Sharp) => p.flop().rotate(90),
      8: (p: Sharp) => p.rotate(90),
    }[orientation as 1]!;
    const turned = await sharp(await stored(sharp(upright)).png().toBuffer())
      .withMetadata({ orientation })
      .jpeg({ quality: 95 })
      .toBuffer();
    expect(await judge(turned, 'a.jpg')).toMatchObject({ width: 60, height: 40 });
    expect([isRed(await colourAt(0.2, 0.5)), isBlue(await colourAt(0.8, 0.5))]).toEqual([true, true]);
  });

  it('draws the first of several pages and counts them all', async () => {
    const pages = [twoHalves(30, 20), sharp({ create: { width: 30, height: 20, channels: 3, background: '#0f0' } })];
    const bytes = await sharp(await Promise.all(pages.map((page) => page.png().toBuffer())), { join: { animated: true } })
      .tiff()
      .toBuffer();
    expect(await judge(bytes, 'a.tif')).toMatchObject({ pages: 2, width: 30, height: 20 });
    expect(isRed(await colourAt(0.2, 0.5))).toBe(true);
    expect(readdirSync(dir).sort()).toEqual(['bytes', 'screen.jpg', 'screen.webp', 'thumb.webp']);
  }); // prettier-ignore
});
