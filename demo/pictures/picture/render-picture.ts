import sharp, { type Sharp } from 'sharp';
import { createRandom } from '../random';
import { drawScene } from '../scenes/draw-scene';
import type { Writing } from '../scenes/scene-drawing';
import type { Damage, Look, PictureSpec, Scene } from '../specs';
import { applyLook, type ColourPixels } from './apply-look';
import { damageShapes } from './damage-shapes';
import { encodePicture } from './encode-picture';
import { writeOnPicture } from './write-on-picture';

/** Said in every picture: an archive must never pass a drawing off as a document. */
export const PICTURE_NOTE = 'Hình minh họa do dự án Kho Tư Liệu vẽ – không phải ảnh tư liệu';

const DEFAULT_SIZE = { width: 2400, height: 1700 };
/** Lossless files are drawn smaller, or one picture would weigh twenty megabytes. */
const LOSSLESS_SIZE = { width: 1800, height: 1275 };

/** One picture as file bytes. The same specification gives the same bytes. */
export async function renderPicture(spec: PictureSpec): Promise<Buffer> {
  const format = spec.format ?? 'jpeg';
  const look = spec.look ?? 'colour';
  const size = spec.size ?? (format.startsWith('tiff') ? LOSSLESS_SIZE : DEFAULT_SIZE);
  return encodePicture(await paintPicture({ ...spec, look }, size), format, look);
}

/** What is painted, whatever file it goes into. `noted: false` is for frames that carry the note another way. */
export interface Painting {
  scene: Scene;
  seed: number;
  look: Look;
  caption?: string;
  damage?: readonly Damage[];
  border?: boolean;
  noted?: boolean;
}

/** The picture's pixels before they are encoded: the scene, its words, its look, its damage, our note. */
export async function paintPicture(
  spec: Painting,
  size: { width: number; height: number },
): Promise<ColourPixels> {
  const { scene, seed, look, border = false } = spec;
  const { width, height } = size;
  const unit = height / 1000;
  const frame = border ? Math.round(unit * 42) : 0;
  const footer = Math.round(unit * (border ? 58 : 38));
  const inner = { width: width - frame * 2, height: height - frame - footer };
  const scale = inner.height / 1000;
  const drawing = drawScene(scene, {
    width: inner.width / scale,
    height: 1000,
    caption: spec.caption,
    random: createRandom(seed),
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#f2ecdd"/>` +
    `<svg x="${frame}" y="${frame}" width="${inner.width}" height="${inner.height}" viewBox="0 0 ${inner.width / scale} 1000" preserveAspectRatio="none">` +
    `${drawing.shapes}</svg></svg>`;
  const picture = await pixelsOf(sharp(Buffer.from(svg)).blur(look === 'colour' ? 0.5 : 1));
  await writeOnPicture(picture, drawing.writings, { left: frame, top: frame, scale }, seed);
  const damage = spec.damage ?? [];
  // A stain on a toned print is brown; a print scanned in grey has grey stains, so there the look comes last.
  const early = look === 'grey' ? await withDamage(picture, damage, seed) : picture;
  applyLook(early, look, seed);
  const damaged = look === 'grey' ? early : await withDamage(early, damage, seed);
  if (spec.noted !== false)
    await writeOnPicture(
      damaged,
      [note(width, height - footer * 0.32, unit)],
      { left: 0, top: 0, scale: 1 },
      seed,
    );
  return damaged;
}

function note(width: number, y: number, unit: number): Writing {
  return {
    text: PICTURE_NOTE,
    x: width / 2,
    y,
    size: unit * 23,
    face: 'italic',
    colour: '#4a463e',
    centred: true,
  };
}

async function withDamage(
  picture: ColourPixels,
  damage: readonly Damage[],
  seed: number,
): Promise<ColourPixels> {
  if (damage.length === 0) return picture;
  const { data, width, height } = picture;
  const shapes = damageShapes(damage, { width, height }, seed);
  const overlay = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`;
  return pixelsOf(
    sharp(data, { raw: { width, height, channels: 3 } }).composite([{ input: Buffer.from(overlay) }]),
  );
}

async function pixelsOf(image: Sharp): Promise<ColourPixels> {
  const { data, info } = await image
    .flatten()
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    width: info.width,
    height: info.height,
  };
}
