import { createRandom, type Random } from '../random';
import type { Writing } from '../scenes/scene-drawing';
import { inkLine, type InkLine } from '../text/ink-line';
import type { ColourPixels } from './apply-look';

/** Where a scene's units fall in the picture's pixels. */
export interface Placement {
  left: number;
  top: number;
  scale: number;
}

/** Writes a scene's words into its pixels, in place: print straight, handwriting slanting and unsteady. */
export async function writeOnPicture(
  picture: ColourPixels,
  writings: readonly Writing[],
  placement: Placement,
  seed: number,
): Promise<void> {
  const random = createRandom(seed ^ 0x7a31);
  for (const writing of writings) {
    const size = writing.size * placement.scale;
    const line = await inkLine(writing.text, { face: writing.face, size });
    const x = placement.left + writing.x * placement.scale - (writing.centred ? line.width / 2 : 0);
    const y = placement.top + writing.y * placement.scale;
    stamp(picture, line, x, y, writing, size, random);
  }
}

function stamp(
  picture: ColourPixels,
  line: InkLine,
  x: number,
  y: number,
  writing: Writing,
  size: number,
  random: Random,
): void {
  const colour = [1, 3, 5].map((at) => parseInt(writing.colour.slice(at, at + 2), 16));
  const slope = Math.tan(((writing.slant ?? 0) * Math.PI) / 180);
  const waver = writing.hand ? pen(line.width, size, random) : undefined;
  for (let column = 0; column < line.width; column += 1) {
    const target = Math.round(x) + column;
    if (target < 0 || target >= picture.width) continue;
    const shift = (waver ? waver.rise[column] : 0) - slope * column;
    const whole = Math.floor(shift);
    const part = shift - whole;
    const pressure = waver ? waver.pressure[column] : 1;
    for (let row = 0; row <= line.height; row += 1) {
      // Between two pixels the ink is shared, or the slanting line would show steps.
      const ink = (inkAt(line, column, row) * (1 - part) + inkAt(line, column, row - 1) * part) * pressure;
      const targetRow = Math.round(y) - line.baseline + row + whole;
      if (ink < 1 || targetRow < 0 || targetRow >= picture.height) continue;
      const at = (targetRow * picture.width + target) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        picture.data[at + channel] += ((colour[channel] - picture.data[at + channel]) * ink) / 255;
      }
    }
  }
}

function inkAt(line: InkLine, column: number, row: number): number {
  return row < 0 || row >= line.height ? 0 : line.ink[row * line.width + column];
}

/** A hand rises and sinks slowly along the line and presses unevenly. */
function pen(width: number, size: number, random: Random): { rise: Float64Array; pressure: Float64Array } {
  const rise = new Float64Array(width);
  const pressure = new Float64Array(width);
  const phases = [random.between(0, 6), random.between(0, 6), random.between(0, 6)];
  for (let column = 0; column < width; column += 1) {
    const along = column / size;
    rise[column] =
      size * (0.035 * Math.sin(along * 0.9 + phases[0]) + 0.022 * Math.sin(along * 2.9 + phases[1]));
    pressure[column] = 0.86 + 0.13 * Math.sin(along * 1.7 + phases[2]);
  }
  return { rise, pressure };
}
