import type { FacetName, FacetValue, SearchAnswer } from '../api/search';
import { useLanguage } from '../i18n/language-context';
import { changeSearch, clearFilters, countFilters, toggleFacet } from '../search-state/change-search';
import { recallFacetLabel } from '../search-state/facet-labels';
import { FACETS, type SearchState } from '../search-state/search-state';
import { FacetGroup } from './facet-group';
import { YearFilter } from './year-filter';

/** Groups open at the start; the others open when ticked or pressed, to keep the panel to one screen. */
const FIRST_OPEN: readonly FacetName[] = ['kind', 'group', 'decade'];

interface Props {
  state: SearchState;
  facets: SearchAnswer['facets'];
  onChange: (state: SearchState) => void;
}

export function FacetPanel({ state, facets, onChange }: Props) {
  const { m } = useLanguage();
  return (
    <div className="facet-panel">
      {FACETS.map((facet) => {
        const values = withChosen(facet, facets[facet] ?? [], state.facets[facet]);
        if (values.length === 0) return null;
        return (
          <FacetGroup
            key={facet}
            facet={facet}
            values={values}
            chosen={state.facets[facet]}
            startOpen={FIRST_OPEN.includes(facet) || state.facets[facet].length > 0}
            onToggle={(value) => onChange(toggleFacet(state, facet, value))}
          />
        );
      })}
      <YearFilter
        key={`${state.from}-${state.to}`}
        from={state.from}
        to={state.to}
        onApply={(from, to) => onChange(changeSearch(state, { from, to }))}
      />
      {countFilters(state) > 0 ? (
        <button type="button" className="button" onClick={() => onChange(clearFilters(state))}>
          {m.results.clear}
        </button>
      ) : null}
    </div>
  );
}

/** Values in reading order: decades by time, the rest as the API ranks them; ticked ones it left out come last. */
function withChosen(facet: FacetName, values: FacetValue[], chosen: readonly string[]): FacetValue[] {
  const name = (value: string) => recallFacetLabel(facet, value) ?? value;
  const known = new Set(values.map(({ value }) => value));
  const missing = chosen
    .filter((value) => !known.has(value))
    .map((value) => ({ value, label: name(value), count: 0 }));
  const all = [...values.map((v) => (v.label === v.value ? { ...v, label: name(v.value) } : v)), ...missing];
  if (facet !== 'decade') return all;
  return all.sort((a, b) => a.value.localeCompare(b.value, undefined, { numeric: true }));
}
