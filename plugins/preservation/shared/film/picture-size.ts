export interface PictureBox {
  width: number;
  height: number;
}

/** 720 lines the short way, 16 to 9 the long way: what an office line carries and a phone shows (F61). */
const SHORT_SIDE = 720;
const LONG_SIDE = 1280;

/** H.264 with 4:2:0 colour counts pixels in pairs. */
const even = (pixels: number): number => Math.max(2, 2 * Math.round(pixels / 2));

/**
 * Size of the web copy of a film, in square pixels: both sides even, at most 720 lines, never enlarged.
 * @param seen size of the source as seen: upright, square pixels
 */
export const proxySize = ({ width, height }: PictureBox): PictureBox => {
  const scale = Math.min(1, SHORT_SIDE / Math.min(width, height), LONG_SIDE / Math.max(width, height));
  return { width: even(width * scale), height: even(height * scale) };
};
