import { Link } from 'react-router-dom';
import { useLanguage } from '../i18n/language-context';
import { withPage } from '../search-state/change-search';
import { searchPath } from '../search-state/format-search';
import { pageWindow } from '../search-state/page-window';
import type { SearchState } from '../search-state/search-state';
import { Icon } from './icon';

/** Real links, so that a page can be opened beside this one, sent to someone, or kept. */
export function Pagination({ state, pageCount }: { state: SearchState; pageCount: number }) {
  const { m } = useLanguage();
  if (pageCount <= 1) return null;
  const to = (page: number) => searchPath(withPage(state, page));

  return (
    <nav className="pagination" aria-label={m.results.pages}>
      {state.page > 1 ? (
        <Link to={to(state.page - 1)} rel="prev" className="pagination__step">
          <Icon name="back" />
          {m.results.previous}
        </Link>
      ) : null}
      <ol className="pagination__pages">
        {pageWindow(state.page, pageCount).map((mark, index) => (
          <li key={index}>
            {mark === 'gap' ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link
                to={to(mark)}
                aria-label={m.results.page(mark)}
                aria-current={mark === state.page ? 'page' : undefined}
              >
                {mark}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {state.page < pageCount ? (
        <Link to={to(state.page + 1)} rel="next" className="pagination__step">
          {m.results.next}
          <Icon name="forward" />
        </Link>
      ) : null}
    </nav>
  );
}
