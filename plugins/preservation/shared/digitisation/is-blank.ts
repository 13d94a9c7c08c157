/** Darker than the paper by so much, of 255, is ink. */
const INK = 50;
/** A few specks of dust. */
const MOST_DUST = 0.0002;
/** A single line of print on A4 has half of this; so has a stained sheet with nothing on it. */
const LEAST_CONTENT = 0.003;
/** What a scanner's edge shows is no content: a twentieth on each side. */
const EDGE = 0.05;

/**
 * Whether nothing is seen on a page, from its grey picture (one byte a pixel, row by row); `null` where it may be stains
 * or a few words. The paper's own tone is the one that half of the pixels have at least.
 */
export const isBlank = (pixels: Uint8Array, width: number, height: number): boolean | null => {
  const [left, top] = [Math.floor(width * EDGE), Math.floor(height * EDGE)];
  const tones = new Uint32Array(256);
  let total = 0;
  for (let row = top; row < height - top; row += 1)
    for (let column = left; column < width - left; column += 1) {
      const tone = pixels[row * width + column] ?? 255;
      tones[tone] = (tones[tone] ?? 0) + 1;
      total += 1;
    }
  if (total === 0) return true;
  let paper = 0;
  for (let passed = 0; paper < 255; paper += 1) {
    passed += tones[paper] ?? 0;
    if (passed >= total / 2) break;
  }
  const isWhiteOnBlack = paper < INK;
  let ink = 0;
  for (let tone = 0; tone < 256; tone += 1)
    if (isWhiteOnBlack ? tone > paper + INK : tone < paper - INK) ink += tones[tone] ?? 0;
  if (ink / total <= MOST_DUST) return true;
  return ink / total >= LEAST_CONTENT ? false : null;
};
