import type { TagValue, Tags } from './contracts';

export type TagStruct = Readonly<Record<string, TagValue>>;

export const isStruct = (value: TagValue | undefined): value is TagStruct =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: alone, several, or none. */
export const listOf = (value: TagValue | undefined): readonly TagValue[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? (value as readonly TagValue[])
      : [value as TagValue];

/** Texts of a value; numbers as they are written (a caption "1968" comes as a number). */
export const textsOf = (value: TagValue | undefined): string[] =>
  listOf(value).flatMap((one) =>
    typeof one === 'string' ? [one] : typeof one === 'number' ? [String(one)] : [],
  );

export const numberOf = (value: TagValue | undefined): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

/**
 * All values of a tag: `XMP-dc:Title` also matches its other languages and copies (`XMP-dc:Copy1:Title`,
 * `XMP-dc:Title-vi`), as ExifTool numbers them.
 */
export const valuesOf = (tags: Tags, tag: string): TagValue[] => {
  const [group = '', name = ''] = tag.split(':');
  return Object.entries(tags).flatMap(([key, value]) => {
    const parts = key.split(':');
    const last = parts.at(-1) ?? '';
    const fits = parts[0] === group && (last === name || last.startsWith(`${name}-`));
    return fits ? [value] : [];
  });
};
