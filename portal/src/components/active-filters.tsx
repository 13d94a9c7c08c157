import { useLanguage } from '../i18n/language-context';
import { changeSearch, clearFilters, countFilters, toggleFacet } from '../search-state/change-search';
import { recallFacetLabel } from '../search-state/facet-labels';
import { FACETS, type SearchState } from '../search-state/search-state';
import { facetLabel } from './facet-label';
import { Icon } from './icon';

interface Props {
  state: SearchState;
  onChange: (state: SearchState) => void;
}

/** A chip for each filter that is on, which takes it off. */
export function ActiveFilters({ state, onChange }: Props) {
  const { language, m } = useLanguage();
  if (countFilters(state) === 0) return null;

  const chip = (key: string, label: string, without: SearchState) => (
    <li key={key}>
      <button
        type="button"
        className="chip"
        aria-label={m.results.remove(label)}
        onClick={() => onChange(without)}
      >
        <span lang="vi">{label}</span>
        <Icon name="close" />
      </button>
    </li>
  );

  return (
    <ul className="chips">
      {FACETS.flatMap((facet) =>
        state.facets[facet].map((value) => {
          const known = recallFacetLabel(facet, value) ?? (facet === 'kind' ? kindLabel(value) : value);
          const label = facetLabel(facet, value, known, language, m);
          return chip(`${facet}:${value}`, label, toggleFacet(state, facet, value));
        }),
      )}
      {state.from !== null || state.to !== null
        ? chip(
            'years',
            m.results.yearsChip(state.from, state.to),
            changeSearch(state, { from: null, to: null }),
          )
        : null}
      <li>
        <button type="button" className="link-button" onClick={() => onChange(clearFilters(state))}>
          {m.results.clear}
        </button>
      </li>
    </ul>
  );

  function kindLabel(value: string): string {
    return value === 'photo' || value === 'film' || value === 'document' ? m.kindPlurals[value] : value;
  }
}
