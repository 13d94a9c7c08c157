import { canonicalJson as canonical } from '../../../packages/canonical-json/src';

/** The value with the lists sorted whose order means nothing. */
const withSortedLists = (value: unknown, orderedLists: readonly string[], key = ''): unknown => {
  if (Array.isArray(value)) {
    const entries = value.map((entry) => withSortedLists(entry, orderedLists));
    if (orderedLists.includes(key)) return entries;
    return entries
      .map((entry) => ({ entry, text: canonical(entry) }))
      .sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
      .map(({ entry }) => entry);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, withSortedLists(entry, orderedLists, name)]),
  );
};

/** A value whose equal forms give equal text: keys sorted, and lists too where their order means nothing. */
export const canonicalJson = (value: unknown, orderedLists: readonly string[] = []): string =>
  canonical(withSortedLists(value, orderedLists));
