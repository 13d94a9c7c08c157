/** Reading of values that came from outside: each reader returns a safe value for any JSON. */

/** A plain object, or an empty one. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** The elements of an array, or none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Trimmed text; `null` when there is none. */
export const textOf = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
};

/** Is a to-one relation set? Populated rows are objects with an id. */
export const isLinked = (value: unknown): boolean =>
  objectOf(value).id !== undefined && objectOf(value).id !== null;

/** The `documentId` of a populated to-one relation, `null` when none is set or it was not populated. */
export const documentIdOf = (value: unknown): string | null => textOf(objectOf(value).documentId);
