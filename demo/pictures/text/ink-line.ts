import sharp from 'sharp';
import { fontFile, fontName, type Face } from './tinos';

/** One line of text as a coverage mask: 0 = paper, 255 = full ink. */
export interface InkLine {
  ink: Buffer;
  width: number;
  height: number;
  /** Pixels from the top of the mask to the baseline; the mask's left edge is where the first letter begins. */
  baseline: number;
}

export interface InkLineOptions {
  face: Face;
  /** Size of the em in pixels. */
  size: number;
  /** Extra pixels given to every space, to justify. */
  spaceExtra?: number;
  /** Extra pixels between letters. */
  tracking?: number;
}

/** Invisible letters before the text: sharp crops to the ink, and these are as tall and as deep as any letter. */
const STRUT = 'Ẫg';
/** Measured in Tinos: how far above the baseline the strut's ink begins, in ems. */
const STRUT_ASCENT = 0.885;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeMarkup = (text: string): string => text.replace(/[&<>]/g, (character) => ESCAPES[character]);

/** Draws one line through sharp's text input with the font file itself, so the server's own fonts never matter. */
export async function inkLine(text: string, options: InkLineOptions): Promise<InkLine> {
  const [line, strut] = await Promise.all([draw(text, options), draw('', options)]);
  // The strut is the same in both drawings, so its width is where the text starts.
  const left = Math.min(strut.width, line.width - 1);
  const width = line.width - left;
  const ink = Buffer.alloc(width * line.height);
  for (let y = 0; y < line.height; y += 1) {
    for (let x = 0; x < width; x += 1) ink[y * width + x] = line.data[(y * line.width + left + x) * 4 + 3];
  }
  return { ink, width, height: line.height, baseline: Math.round(STRUT_ASCENT * options.size) };
}

async function draw(
  text: string,
  options: InkLineOptions,
): Promise<{ data: Buffer; width: number; height: number }> {
  const { face, size, spaceExtra = 0, tracking = 0 } = options;
  // At 72 dpi a pixel is a point; pango counts letter spacing in 1/1024 of it.
  const spacing = (pixels: number): string => `letter_spacing="${Math.round(pixels * 1024)}"`;
  const words = text.normalize('NFC').split(' ').map(escapeMarkup);
  const body = words.join(spaceExtra === 0 ? ' ' : `<span ${spacing(spaceExtra + tracking)}> </span>`);
  const markup = `<span alpha="1">${STRUT}</span><span ${spacing(tracking)}>${body}</span>`;
  const { data, info } = await sharp({
    text: {
      text: markup,
      font: `${fontName(face)} ${size}px`,
      fontfile: fontFile(face),
      dpi: 72,
      rgba: true,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
