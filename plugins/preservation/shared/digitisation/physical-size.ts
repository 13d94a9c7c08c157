/** Millimetres, the longer side first. */
export interface PhysicalSize {
  readonly long: number;
  readonly short: number;
}

const MM_PER_INCH = 25.4;
const A4: PhysicalSize = { long: 297, short: 210 };
const A3: PhysicalSize = { long: 420, short: 297 };
/** Sheets are cut and laid crookedly: 5 mm more is still the same size. */
const LEEWAY_MM = 5;
/** A scan trimmed at its edges, or on Letter paper, has at least 95 % of A4; B5 has 71 %. */
const SMALLEST_SHARE_OF_A4 = 0.9;

export const sizeOf = (widthMm: number, heightMm: number): PhysicalSize => ({
  long: Math.max(widthMm, heightMm),
  short: Math.min(widthMm, heightMm),
});

/** Size of what was scanned, if the resolution is true and the scale was 100 %. */
export const scannedSize = (width: number, height: number, dpiX: number, dpiY: number): PhysicalSize =>
  sizeOf((width / dpiX) * MM_PER_INCH, (height / dpiY) * MM_PER_INCH);

/** Whether a sheet lies within A4 and is clearly less than it. */
export const isBelowA4 = ({ long, short }: PhysicalSize): boolean =>
  long <= A4.long + LEEWAY_MM &&
  short <= A4.short + LEEWAY_MM &&
  long * short < A4.long * A4.short * SMALLEST_SHARE_OF_A4;

/** Whether a sheet is larger than A3, as maps and drawings mostly are. */
export const isAboveA3 = ({ long, short }: PhysicalSize): boolean =>
  long > A3.long + LEEWAY_MM || short > A3.short + LEEWAY_MM;

/** "148 × 210 mm". */
export const sizeWords = ({ long, short }: PhysicalSize): string =>
  `${Math.round(short)} × ${Math.round(long)} mm`;
