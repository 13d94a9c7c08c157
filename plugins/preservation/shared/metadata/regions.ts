import type { Box, TagValue, Tags } from './contracts';
import { isStruct, listOf, numberOf, textsOf, valuesOf } from './tag-values';

/** A named rectangle of a picture, upright. */
export interface Region {
  readonly name: string;
  readonly box: Box | null;
  readonly source: string;
}

/** EXIF orientations as ExifTool says them, with the turn that brings a stored point upright. */
const UPRIGHT: Readonly<Record<string, (box: Box) => Box>> = {
  'Mirror horizontal': (b) => ({ ...b, x: 1 - b.x - b.width }),
  'Rotate 180': (b) => ({ ...b, x: 1 - b.x - b.width, y: 1 - b.y - b.height }),
  'Mirror vertical': (b) => ({ ...b, y: 1 - b.y - b.height }),
  'Mirror horizontal and rotate 270 CW': (b) => ({ x: b.y, y: b.x, width: b.height, height: b.width }),
  'Rotate 90 CW': (b) => ({ x: 1 - b.y - b.height, y: b.x, width: b.height, height: b.width }),
  'Mirror horizontal and rotate 90 CW': (b) => ({
    x: 1 - b.y - b.height,
    y: 1 - b.x - b.width,
    width: b.height,
    height: b.width,
  }),
  'Rotate 270 CW': (b) => ({ x: b.y, y: 1 - b.x - b.width, width: b.height, height: b.width }),
};

const sizeOf = (tags: Tags): { width: number; height: number } | null => {
  const width = numberOf(valuesOf(tags, 'File:ImageWidth')[0]);
  const height = numberOf(valuesOf(tags, 'File:ImageHeight')[0]);
  return width && height ? { width, height } : null;
};

/**
 * Regions belong to the picture as it is stored; programs that turn first say so by the size they applied them to.
 * Boxes that do not lie in the picture are left out, the name stays.
 */
const upright = (tags: Tags, box: Box, applied: TagValue | undefined): Box | null => {
  const inside = box.width > 0 && box.height > 0 && box.x > -0.05 && box.y > -0.05;
  if (!inside || box.x + box.width > 1.05 || box.y + box.height > 1.05) return null;
  const turn = UPRIGHT[textsOf(valuesOf(tags, 'IFD0:Orientation')[0])[0] ?? ''];
  if (!turn) return box;
  const stored = sizeOf(tags);
  const to = isStruct(applied) ? { width: numberOf(applied.W), height: numberOf(applied.H) } : null;
  const swapped =
    stored !== null &&
    to !== null &&
    stored.width !== stored.height &&
    to.width === stored.height &&
    to.height === stored.width;
  return swapped ? box : turn(box);
};

const MWG = 'XMP-mwg-rs:RegionInfo';
const MICROSOFT = 'XMP-MP:RegionInfoMP';
const IPTC = 'XMP-iptcExt:ImageRegion';
/** Faces and whole bodies are persons; pets, barcodes and points of focus are not. */
const NO_PERSON = new Set(['Pet', 'Focus', 'BarCode']);

const mwgRegions = (tags: Tags): Region[] =>
  valuesOf(tags, MWG).flatMap((info) => {
    if (!isStruct(info)) return [];
    return listOf(info.RegionList).flatMap((region) => {
      if (!isStruct(region) || NO_PERSON.has(textsOf(region.Type)[0] ?? '')) return [];
      const area = isStruct(region.Area) ? region.Area : {};
      const [x, y] = [numberOf(area.X), numberOf(area.Y)];
      const [width, height] = [numberOf(area.W) ?? numberOf(area.D), numberOf(area.H) ?? numberOf(area.D)];
      const isRelative = (textsOf(area.Unit)[0] ?? 'normalized') === 'normalized';
      const box =
        isRelative && x !== null && y !== null && width !== null && height !== null
          ? upright(tags, { x: x - width / 2, y: y - height / 2, width, height }, info.AppliedToDimensions)
          : null;
      return textsOf(region.Name).map((name) => ({ name, box, source: MWG }));
    });
  });

const microsoftRegions = (tags: Tags): Region[] =>
  valuesOf(tags, MICROSOFT).flatMap((info) => {
    if (!isStruct(info)) return [];
    return listOf(info.Regions).flatMap((region) => {
      if (!isStruct(region)) return [];
      const [x, y, width, height] = (textsOf(region.Rectangle)[0] ?? '').split(',').map(Number);
      const box = [x, y, width, height].every((side) => Number.isFinite(side))
        ? upright(tags, { x, y, width, height } as Box, undefined)
        : null;
      return textsOf(region.PersonDisplayName).map((name) => ({ name, box, source: MICROSOFT }));
    });
  });

const iptcRegions = (tags: Tags): Region[] =>
  valuesOf(tags, IPTC)
    .flatMap(listOf)
    .flatMap((region) => {
      if (!isStruct(region)) return [];
      const edge = isStruct(region.RegionBoundary) ? region.RegionBoundary : {};
      const sides = [edge.RbX, edge.RbY, edge.RbW, edge.RbH].map(numberOf);
      const [x, y, width, height] = sides;
      const isRelative = textsOf(edge.RbUnit)[0] === 'relative' && sides.every((side) => side !== null);
      const box = isRelative ? upright(tags, { x, y, width, height } as Box, undefined) : null;
      return textsOf(region.PersonInImage ?? null).map((name) => ({ name, box, source: IPTC }));
    });

/** Named people and where they are (F134): Metadata Working Group, Microsoft Photo, IPTC. */
export const regionsOf = (tags: Tags): Region[] => [
  ...mwgRegions(tags),
  ...microsoftRegions(tags),
  ...iptcRegions(tags),
];
