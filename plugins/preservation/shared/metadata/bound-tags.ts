import type { Tags, TagValue } from './contracts';

/** Most bytes of JSON one value may take. */
export const VALUE_LIMIT = 16 * 1024;
/** Most bytes of JSON all values of a file may take together. */
export const TOTAL_LIMIT = 256 * 1024;

/** Where the file lies on our disk is nobody's business, and the rest of the group says nothing about the picture. */
const OURS = /^(?:SourceFile|errors|warnings|(?:System|ExifTool):.*)$/;

export interface BoundTags {
  readonly tags: Tags;
  /** Names of the values that were too large to keep; they stand in the master. */
  readonly omitted: readonly string[];
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** PostgreSQL keeps no NUL in text, and half a character would come back as another. */
const storable = (value: TagValue): TagValue => {
  if (typeof value === 'string')
    return value
      .replaceAll('\0', '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  if (Array.isArray(value)) return (value as TagValue[]).map(storable);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, storable(one as TagValue)]));
  return value;
};

/** Everything as read, bounded (F131): single values too large are left out first, then the largest of the rest. */
export const boundTags = (read: Readonly<Record<string, unknown>>): BoundTags => {
  const kept = Object.entries(read)
    .filter(([name]) => !OURS.test(name))
    .map(([name, value]) => ({ name, value: storable(value as TagValue) }))
    .map((entry) => ({ ...entry, bytes: bytesOf(entry.value) + entry.name.length + 4 }));
  const omitted = new Set(kept.filter(({ bytes }) => bytes > VALUE_LIMIT).map(({ name }) => name));
  let total = kept.reduce((sum, { name, bytes }) => (omitted.has(name) ? sum : sum + bytes), 0);
  for (const { name, bytes } of [...kept].sort((a, b) => b.bytes - a.bytes)) {
    if (total <= TOTAL_LIMIT) break;
    if (omitted.has(name)) continue;
    omitted.add(name);
    total -= bytes;
  }
  return {
    tags: Object.fromEntries(
      kept.filter(({ name }) => !omitted.has(name)).map(({ name, value }) => [name, value]),
    ),
    omitted: [...omitted].sort(),
  };
};
