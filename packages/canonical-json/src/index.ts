/** `undefined`, functions and symbols have no JSON: they stand for a missing key, in a list for `null`. */
const hasJson = (value: unknown): boolean =>
  value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';

/** By UTF-16 code units, as RFC 8785 (3.2.3) asks; `localeCompare` would depend on the machine. */
const byCodeUnit = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one < other ? -1 : one > other ? 1 : 0;

const withJson = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function'
    ? value.toJSON()
    : value;

/**
 * The one text of a JSON value, after RFC 8785: keys sorted by code unit, no spaces, numbers and strings as ECMAScript
 * writes them, the characters untouched (no normalisation). Equal values give equal text on every machine.
 *
 * @returns `null` for what has no JSON at all
 * @throws TypeError for a bigint or a value that contains itself
 */
export const canonicalJson = (given: unknown): string => {
  const value = withJson(given);
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, entry]) => hasJson(entry))
      .sort(byCodeUnit)
      .map(([name, entry]) => `${JSON.stringify(name)}:${canonicalJson(entry)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
};
