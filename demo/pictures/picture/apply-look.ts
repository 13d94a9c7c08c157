import { createRandom } from '../random';
import type { Look } from '../specs';

/** Interleaved RGB pixels. */
export interface ColourPixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Shadow, middle and highlight of a toned print; the grey value runs along them. */
const SEPIA = [
  [28, 19, 13],
  [146, 116, 84],
  [245, 232, 206],
] as const;
const GRAIN: Record<Look, number> = { sepia: 13, grey: 12, 'faded-colour': 8, colour: 4 };

/**
 * Turns drawn colours into a print of its time, in place: tone, fading, darker corners, grain.
 * The grain is drawn from `seed`, so the same seed gives the same pixels.
 */
export function applyLook(picture: ColourPixels, look: Look, seed: number): void {
  const { data, width, height } = picture;
  const random = createRandom(seed ^ 0x51f15e);
  const tone = toneTable(look);
  const amount = GRAIN[look];
  const vignette = look === 'colour' ? 0.08 : 0.3;
  let previous = 0;
  for (let y = 0; y < height; y += 1) {
    const dy = (y / height - 0.5) ** 2;
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const dx = x / width - 0.5;
      const shade = 1 - vignette * 1.8 * (dy + dx * dx);
      // Neighbouring grains hang together: film grain is coarser than a pixel, and compresses better.
      previous = previous * 0.5 + (random.next() - 0.5) * amount;
      const [red, green, blue] = [data[at], data[at + 1], data[at + 2]];
      const grey =
        Math.min(255, Math.max(0, (red * 0.3 + green * 0.59 + blue * 0.11) * shade + previous)) | 0;
      if (tone) {
        data[at] = tone[grey * 3];
        data[at + 1] = tone[grey * 3 + 1];
        data[at + 2] = tone[grey * 3 + 2];
      } else if (look === 'faded-colour') {
        // Old colour prints lose cyan first: greens and blues sink, everything drifts to magenta and yellow.
        data[at] = clamp(34 + (grey * 0.42 + red * 0.58 * shade) * 0.86 + previous);
        data[at + 1] = clamp(24 + (grey * 0.42 + green * 0.58 * shade) * 0.82 + previous);
        data[at + 2] = clamp(26 + (grey * 0.5 + blue * 0.5 * shade) * 0.74 + previous);
      } else {
        data[at] = clamp(red * shade + previous);
        data[at + 1] = clamp(green * shade + previous);
        data[at + 2] = clamp(blue * shade + previous);
      }
    }
  }
}

function clamp(value: number): number {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}

/** 256 × RGB for the looks of one tone; `undefined` for those that keep their colours. */
function toneTable(look: Look): Uint8Array | undefined {
  if (look !== 'sepia' && look !== 'grey') return undefined;
  const table = new Uint8Array(768);
  for (let grey = 0; grey < 256; grey += 1) {
    // A gentle S: black-and-white paper has more contrast than the drawing.
    const share = grey / 255;
    const stretched = Math.min(1, Math.max(0, (share - 0.06) * 1.14));
    const curve = stretched * 0.35 + stretched * stretched * (3 - 2 * stretched) * 0.65;
    for (let channel = 0; channel < 3; channel += 1) {
      table[grey * 3 + channel] = look === 'grey' ? 14 + curve * 230 : between(SEPIA, channel, curve);
    }
  }
  return table;
}

function between(stops: typeof SEPIA, channel: number, share: number): number {
  const half = share < 0.5 ? 0 : 1;
  const local = share * 2 - half;
  return stops[half][channel] * (1 - local) + stops[half + 1][channel] * local;
}
