import { Link } from 'react-router-dom';
import { useLanguage } from '../i18n/language-context';
import { clearFilters, countFilters } from '../search-state/change-search';
import type { SearchState } from '../search-state/search-state';

interface Props {
  state: SearchState;
  onChange: (state: SearchState) => void;
}

/** Nothing matched: what to try, and the ways on. */
export function EmptyResults({ state, onChange }: Props) {
  const { m } = useLanguage();
  const filtered = countFilters(state) > 0;
  return (
    <div className="notice">
      <h2>{m.results.emptyTitle}</h2>
      {filtered ? <p>{m.results.emptyFilters}</p> : null}
      <ul>
        {m.results.emptyAdvice.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
      <div className="notice__actions">
        {filtered ? (
          <button type="button" className="button" onClick={() => onChange(clearFilters(state))}>
            {m.results.clear}
          </button>
        ) : null}
        <Link to="/tim" className="button">
          {m.results.browseAll}
        </Link>
      </div>
    </div>
  );
}
