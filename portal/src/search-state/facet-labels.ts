import type { FacetName, SearchAnswer } from '../api/search';
import { FACETS } from './search-state';

const labels = new Map<string, string>();

/**
 * Remembers what a facet value is called, so that a chip can still name it when no result carries it: an answer
 * only labels the values it counts.
 */
export function rememberFacetLabel(facet: FacetName, value: string, label: string): void {
  labels.set(`${facet}:${value}`, label);
}

export function rememberFacetLabels(facets: SearchAnswer['facets']): void {
  for (const facet of FACETS) {
    for (const { value, label } of facets[facet] ?? []) {
      // A ticked value that nothing has comes back unnamed, as its own id.
      if (label !== value) rememberFacetLabel(facet, value, label);
    }
  }
}

export function recallFacetLabel(facet: FacetName, value: string): string | undefined {
  return labels.get(`${facet}:${value}`);
}
