import sharp from 'sharp';
import type { ColourPixels } from '../picture/apply-look';
import { PICTURE_NOTE } from '../picture/render-picture';
import { writeOnPicture } from '../picture/write-on-picture';

/** The strip at the foot of every frame that says the film is a drawing. */
export async function noteStrip(width: number): Promise<Buffer> {
  const height = 26;
  const strip: ColourPixels = { data: new Uint8Array(width * height * 3).fill(226), width, height };
  const writing = {
    text: PICTURE_NOTE,
    x: width / 2,
    y: 18,
    size: 16,
    face: 'italic' as const,
    colour: '#33302b',
    centred: true,
  };
  await writeOnPicture(strip, [writing], { left: 0, top: 0, scale: 1 }, 1);
  return sharp(strip.data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}
