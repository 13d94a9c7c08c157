/** A value whose equal forms give equal text: keys sorted, and lists too where their order means nothing. */
export function canonicalJson(value: unknown, orderedLists: readonly string[] = [], key = ''): string {
  if (Array.isArray(value)) {
    const parts = value.map((entry) => canonicalJson(entry, orderedLists));
    return `[${(orderedLists.includes(key) ? parts : [...parts].sort()).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([name, entry]) => `${JSON.stringify(name)}:${canonicalJson(entry, orderedLists, name)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
