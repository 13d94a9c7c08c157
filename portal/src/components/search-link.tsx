import { Link } from 'react-router-dom';
import type { FacetName } from '../api/search';
import { facetSearch } from '../search-state/change-search';
import { rememberFacetLabel } from '../search-state/facet-labels';
import { searchPath } from '../search-state/format-search';

interface Props {
  facet: FacetName;
  value: string;
  label: string;
  /** Said in place of the label; must contain it, so that spoken commands find the link (WCAG 2.5.3). */
  spoken?: string;
}

/** A link to everything that shares this person, event, place or decade. */
export function SearchLink({ facet, value, label, spoken }: Props) {
  return (
    <Link
      to={searchPath(facetSearch(facet, value))}
      aria-label={spoken}
      onClick={() => rememberFacetLabel(facet, value, label)}
    >
      {label}
    </Link>
  );
}
