import { inkLine, type InkLineOptions } from '../text/ink-line';

/** Grey pixels, 0 = black: what pages are drawn on. */
export interface GreyCanvas {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** A sheet of one tone. */
export function greyCanvas(width: number, height: number, tone: number): GreyCanvas {
  return { pixels: new Uint8Array(width * height).fill(tone), width, height };
}

/** Writes a line with its baseline's beginning at (x, y); `tone` is the grey of full ink. Ink outside is cut off. */
export async function writeGrey(
  canvas: GreyCanvas,
  text: string,
  x: number,
  y: number,
  tone: number,
  options: InkLineOptions,
): Promise<void> {
  const line = await inkLine(text, options);
  const left = Math.round(x);
  const top = Math.round(y) - line.baseline;
  for (let row = 0; row < line.height; row += 1) {
    const targetRow = top + row;
    if (targetRow < 0 || targetRow >= canvas.height) continue;
    for (let column = 0; column < line.width; column += 1) {
      const target = left + column;
      const ink = line.ink[row * line.width + column];
      if (ink === 0 || target < 0 || target >= canvas.width) continue;
      const at = targetRow * canvas.width + target;
      canvas.pixels[at] = Math.round(canvas.pixels[at] + ((tone - canvas.pixels[at]) * ink) / 255);
    }
  }
}
