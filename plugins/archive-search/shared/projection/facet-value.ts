/** Longest label inside a facet value, in characters: the engine cuts values at 468 bytes, which would lose the id. */
const MAX_LABEL = 80;

/** "Label|documentId": a facet distribution then gives label and id at once. */
export function facetValue(label: string, documentId: string): string {
  const short = label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1).trimEnd()}…` : label;
  return `${short}|${documentId}`;
}

/** The reverse of {@link facetValue}; a label may itself contain a bar. */
export function parseFacetValue(value: string): { label: string; documentId: string } {
  const bar = value.lastIndexOf('|');
  return { label: value.slice(0, Math.max(bar, 0)), documentId: value.slice(bar + 1) };
}
