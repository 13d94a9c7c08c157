import sharp from 'sharp';
import type { ColourPixels } from '../picture/apply-look';
import { PICTURE_NOTE } from '../picture/render-picture';
import { writeOnPicture } from '../picture/write-on-picture';
import type { Writing } from '../scenes/scene-drawing';
import { breakLines } from '../text/break-lines';

const TITLE_SIZE = 38;
const TITLE_LEADING = 52;

/** The film's first picture: its title in a thin frame on black, and what the film is. */
export async function titleCard(
  title: string,
  { width, height }: { width: number; height: number },
): Promise<Buffer> {
  const card: ColourPixels = { data: new Uint8Array(width * height * 3).fill(22), width, height };
  const lines = breakLines(title, { face: 'bold', size: TITLE_SIZE, measure: width * 0.8 });
  const top = height * 0.44 - ((lines.length - 1) * TITLE_LEADING) / 2;
  const base = { face: 'bold' as const, colour: '#e9e2d0', centred: true, x: width / 2 };
  const writings: Writing[] = lines.map((line, index) => ({
    ...base,
    text: line.text,
    y: top + index * TITLE_LEADING,
    size: TITLE_SIZE,
  }));
  writings.push({
    ...base,
    face: 'italic',
    text: 'Phim minh họa – không có tiếng',
    y: height * 0.76,
    size: 20,
  });
  writings.push({ ...base, face: 'italic', colour: '#b3ac9c', text: PICTURE_NOTE, y: height - 34, size: 17 });
  await writeOnPicture(card, writings, { left: 0, top: 0, scale: 1 }, 1);
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect x="18" y="18" width="${width - 36}" height="${height - 36}" fill="none" stroke="#8f8674" stroke-width="2"/></svg>`;
  return sharp(card.data, { raw: { width, height, channels: 3 } })
    .composite([{ input: Buffer.from(frame) }])
    .png()
    .toBuffer();
}
