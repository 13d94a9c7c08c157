const CM_PER_INCH = 2.54;
const INCHES_PER_METRE = 39.3701;
const DEFAULT_DPI = 72;

export interface StatedResolution {
  readonly dpiX: number | null;
  readonly dpiY: number | null;
}

const NONE: StatedResolution = { dpiX: null, dpiY: null };

type Tags = Readonly<Record<string, unknown>>;

/** Where it may stand, the most trusted first; what stands in IFD1 is a thumbnail's. */
const PLACES = [
  { group: 'IFD0', inch: 2, cm: 3, missing: 2 },
  { group: 'JFIF', inch: 1, cm: 2, missing: 0 },
] as const;

const positive = (value: unknown): number | null => {
  const number = Number(value);
  return Number.isFinite(number) && number > 0 ? number : null;
};

const inPlace = (
  tags: Tags,
  { group, inch, cm, missing }: (typeof PLACES)[number],
): StatedResolution | null => {
  const [x, y] = [positive(tags[`${group}:XResolution`]), positive(tags[`${group}:YResolution`])];
  const unit = Number(tags[`${group}:ResolutionUnit`] ?? missing);
  // Any other unit means a proportion.
  if (x === null || y === null || (unit !== inch && unit !== cm)) return null;
  const factor = unit === cm ? CM_PER_INCH : 1;
  return { dpiX: x * factor, dpiY: y * factor };
};

const inPng = (tags: Tags): StatedResolution | null => {
  const [x, y] = [positive(tags['PNG-pHYs:PixelsPerUnitX']), positive(tags['PNG-pHYs:PixelsPerUnitY'])];
  return x !== null && y !== null && Number(tags['PNG-pHYs:PixelUnits']) === 1
    ? { dpiX: x / INCHES_PER_METRE, dpiY: y / INCHES_PER_METRE }
    : null;
};

/**
 * Resolution that a JPEG, PNG or WebP states of itself. Where two places disagree, the one that is more than a default
 * counts: programs write 72 where they do not know.
 *
 * @param tags numbers, as ExifTool reads them with `-G1 -n`
 */
export const statedResolution = (tags: Tags): StatedResolution => {
  const stated = [inPng(tags), ...PLACES.map((place) => inPlace(tags, place))].filter(
    (found) => found !== null,
  );
  return stated.find(({ dpiX }) => dpiX !== null && Math.round(dpiX) !== DEFAULT_DPI) ?? stated[0] ?? NONE;
};
