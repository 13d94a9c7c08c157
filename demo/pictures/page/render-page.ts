import sharp, { type Sharp } from 'sharp';
import { createRandom, type Random } from '../random';
import type { PageSpec } from '../specs';
import { greyCanvas, writeGrey, type GreyCanvas } from './grey-canvas';
import { layOutDocument } from './lay-out-document';
import { PAGE, PAGE_NOTE } from './page-geometry';

/** A multiple of 4, like every tone `agePaper` writes: otherwise the untouched middle would show as a rectangle. */
const PAPER = 240;
const INK = 38;
const NOTE_INK = 120;

/**
 * One page as a scanner would give it: greyscale, a little askew (≤ 0.6°), grain, darker towards the edges.
 * The same specification gives the same bytes. Rejects with `DEMO_PAGE_MISSING` when there is no such page.
 */
export async function renderPage(spec: PageSpec): Promise<Buffer> {
  const { document, pageNumber } = spec.page;
  const pages = layOutDocument(document);
  const page = pages[pageNumber - 1];
  if (!page) {
    throw new Error(
      `DEMO_PAGE_MISSING: tài liệu chỉ có ${pages.length} trang, không có trang ${pageNumber} / ` +
        `the document has ${pages.length} pages, no page ${pageNumber} (page.pageNumber)`,
    );
  }
  const dpi = spec.dpi ?? 200;
  const scale = dpi / 72;
  const canvas = greyCanvas(Math.round(PAGE.width * scale), Math.round(PAGE.height * scale), PAPER);
  for (const { text, face, size, x, y, spaceExtra } of page.texts) {
    await writeGrey(canvas, text, x * scale, y * scale, INK, {
      face,
      size: size * scale,
      spaceExtra: spaceExtra * scale,
    });
  }
  for (const rule of page.rules)
    drawRule(canvas, rule.x * scale, rule.y * scale, rule.width * scale, Math.max(1, Math.round(dpi / 120)));
  await writeGrey(canvas, PAGE_NOTE, PAGE.left * scale, (PAGE.height - 26) * scale, NOTE_INK, {
    face: 'italic',
    size: 9 * scale,
  });
  const random = createRandom(seedOf(spec.key));
  return encode(await scan(canvas, random), spec, dpi);
}

function drawRule(canvas: GreyCanvas, x: number, y: number, width: number, thickness: number): void {
  for (let row = Math.round(y); row < Math.round(y) + thickness; row += 1) {
    canvas.pixels.fill(INK, row * canvas.width + Math.round(x), row * canvas.width + Math.round(x + width));
  }
}

/** Turns the sheet a little, softens the letters as optics do, then adds yellowing (as grey) and grain. */
async function scan(canvas: GreyCanvas, random: Random): Promise<GreyCanvas> {
  const angle = random.between(0.15, 0.6) * (random.chance(0.5) ? 1 : -1);
  const { data } = await sharp(canvas.pixels, {
    raw: { width: canvas.width, height: canvas.height, channels: 1 },
  })
    .rotate(angle, { background: { r: PAPER - 6, g: PAPER - 6, b: PAPER - 6 } })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
    .then(({ data: turned, info }) =>
      sharp(turned, { raw: { width: info.width, height: info.height, channels: info.channels } })
        .extract({
          left: (info.width - canvas.width) >> 1,
          top: (info.height - canvas.height) >> 1,
          width: canvas.width,
          height: canvas.height,
        })
        .blur(0.5)
        .toColourspace('b-w')
        .raw()
        .toBuffer({ resolveWithObject: true }),
    );
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  agePaper(pixels, canvas.width, canvas.height, random);
  return { pixels, width: canvas.width, height: canvas.height };
}

/** Tones stand in steps of 4 so that a lossless page stays near half a megabyte; the noise hides the steps. */
function agePaper(pixels: Uint8Array, width: number, height: number, random: Random): void {
  const reach = width * 0.11;
  const fall = (distance: number): number => (distance >= reach ? 0 : (1 - distance / reach) ** 2);
  for (let y = 0; y < height; y += 1) {
    const vertical = fall(Math.min(y, height - 1 - y));
    for (let x = 0; x < width; x += 1) {
      const yellowing = (vertical + fall(Math.min(x, width - 1 - x))) * 17;
      const draw = random.next();
      const grain = draw < 0.03 ? -7 : yellowing > 0.5 ? draw * 4 - 2 : 0;
      const at = y * width + x;
      pixels[at] = Math.max(0, Math.min(252, Math.round((pixels[at] - yellowing + grain) / 4) * 4));
    }
  }
}

function encode(canvas: GreyCanvas, spec: PageSpec, dpi: number): Promise<Buffer> {
  const { pixels, width, height } = canvas;
  const image: Sharp = sharp(pixels, { raw: { width, height, channels: 1 } }).withDensity(dpi);
  if (spec.format === 'tiff') {
    const perMillimetre = dpi / 25.4;
    return image
      .toColourspace('b-w')
      .tiff({ compression: 'lzw', predictor: 'horizontal', xres: perMillimetre, yres: perMillimetre })
      .toBuffer();
  }
  if (spec.format === 'png') return image.toColourspace('b-w').png({ compressionLevel: 6 }).toBuffer();
  // Only the JPEG scans are in colour: there the paper's yellow shows.
  return sharp(yellowed(pixels), { raw: { width, height, channels: 3 } })
    .withDensity(dpi)
    .jpeg({ quality: 78 })
    .toBuffer();
}

function yellowed(grey: Uint8Array): Uint8Array {
  const colour = new Uint8Array(grey.length * 3);
  for (let at = 0; at < grey.length; at += 1) {
    colour[at * 3] = grey[at];
    colour[at * 3 + 1] = grey[at] * 0.97;
    colour[at * 3 + 2] = grey[at] * 0.88;
  }
  return colour;
}

/** The key is the page's identity, so it is also the seed of its slant and grain. */
function seedOf(key: string): number {
  let seed = 2166136261;
  for (const character of key) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 16777619);
  return seed;
}
