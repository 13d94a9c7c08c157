import { useState } from 'react';
import type { SearchAnswer } from '../api/search';
import { useLanguage } from '../i18n/language-context';
import { countFilters } from '../search-state/change-search';
import type { SearchState } from '../search-state/search-state';
import { FacetPanel } from './facet-panel';
import { Icon } from './icon';
import { useMediaQuery } from './use-media-query';

interface Props {
  state: SearchState;
  facets: SearchAnswer['facets'];
  /** "58 kết quả", or empty while it is not known. */
  total: string;
  onChange: (state: SearchState) => void;
  onShow: () => void;
}

/** The facets: a column beside the results, or on a narrow screen a drawer above them. */
export function FacetDrawer({ state, facets, total, onChange, onShow }: Props) {
  const { m } = useLanguage();
  const wide = useMediaQuery('(min-width: 60rem)');
  const [open, setOpen] = useState(false);
  const panel = <FacetPanel state={state} facets={facets} onChange={onChange} />;
  const count = countFilters(state);

  if (wide) {
    return (
      <aside className="facet-column" aria-label={m.results.filters}>
        {panel}
      </aside>
    );
  }
  return (
    <details className="facet-drawer" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="filter" />
        {m.results.filters}
        {count > 0 ? (
          <span className="facet__chosen" aria-label={m.results.filtersOn(count)} role="img">
            {count}
          </span>
        ) : null}
      </summary>
      {panel}
      <p className="facet-drawer__foot">
        <button
          type="button"
          className="button button--primary"
          onClick={() => {
            setOpen(false);
            onShow();
          }}
        >
          {total === '' ? m.results.heading : m.results.show(total)}
        </button>
      </p>
    </details>
  );
}
