import { useId } from 'react';
import { useLanguage } from '../i18n/language-context';
import { changeSearch } from '../search-state/change-search';
import { SORTS, VIEWS, type SearchState, type Sort } from '../search-state/search-state';
import { Icon } from './icon';

interface Props {
  state: SearchState;
  onChange: (state: SearchState) => void;
}

/** Order and view of the results. */
export function ResultsToolbar({ state, onChange }: Props) {
  const { m } = useLanguage();
  const id = useId();
  return (
    <div className="toolbar">
      <label htmlFor={id} className="toolbar__sort">
        <span>{m.results.sort}</span>
        <select
          id={id}
          value={state.sort}
          onChange={(event) => onChange(changeSearch(state, { sort: event.target.value as Sort }))}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {m.results.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <div className="toolbar__view" role="group" aria-label={m.results.view}>
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            className="toolbar__button"
            aria-pressed={state.view === view}
            title={m.results[view]}
            onClick={() => onChange({ ...state, view })}
          >
            <Icon name={view} />
            <span className="visually-hidden">{m.results[view]}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
