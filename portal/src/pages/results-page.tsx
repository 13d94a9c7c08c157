import { useRef } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { searchEndpoint, type SearchAnswer } from '../api/search';
import { useResource } from '../api/use-resource';
import { ActiveFilters } from '../components/active-filters';
import { EmptyResults } from '../components/empty-results';
import { ErrorNotice } from '../components/error-notice';
import { FacetDrawer } from '../components/facet-drawer';
import { HitCard } from '../components/hit-card';
import { LiveSearch } from '../components/live-search';
import { HowItWasRead } from '../components/how-it-was-read';
import { PageHeading } from '../components/page-heading';
import { Pagination } from '../components/pagination';
import { ResultsToolbar } from '../components/results-toolbar';
import { SkeletonHits } from '../components/skeleton-hits';
import { useDocumentTitle } from '../components/use-document-title';
import { useFocusOnPageChange } from '../components/use-focus-on-page-change';
import { formatNumber } from '../i18n/format';
import { useLanguage } from '../i18n/language-context';
import { withPage } from '../search-state/change-search';
import { rememberFacetLabels } from '../search-state/facet-labels';
import { apiQuery, searchPath } from '../search-state/format-search';
import type { SearchState } from '../search-state/search-state';
import { useSearchState } from '../search-state/use-search-state';

const SKELETONS = 8;

export function ResultsPage() {
  const { language, m } = useLanguage();
  const location = useLocation();
  const { state, shown, change, type, submit } = useSearchState();
  const { data, stale, loading, error, retry } = useResource<SearchAnswer>(searchEndpoint(apiQuery(state)));
  useDocumentTitle(state.q === '' ? m.results.title : m.results.titleFor(state.q));
  if (data) rememberFacetLabels(data.facets);

  const summary = useRef<HTMLHeadingElement>(null);
  const submitAndRead = (q: string) => {
    submit(q);
    // Also folds a phone's keyboard away from over the results.
    summary.current?.focus();
  };
  useFocusOnPageChange(state.page, summary);

  const total = data && !stale ? totalSentence(data.total) : '';
  const settledTotal = loading || error ? '' : total;
  const from = location.pathname + location.search;

  return (
    <div className="wrap results-page">
      <PageHeading>{m.results.title}</PageHeading>
      <LiveSearch q={state.q} onType={type} onSubmit={submitAndRead} />
      <div className="results-columns">
        <FacetDrawer
          state={shown}
          facets={data?.facets ?? {}}
          total={total}
          onChange={change}
          onShow={showResults}
        />
        <section className="results" aria-labelledby="ket-qua" aria-busy={loading}>
          <div className="results__head">
            <h2 id="ket-qua" ref={summary} tabIndex={-1}>
              {total === '' ? m.results.heading : total}
            </h2>
            <ResultsToolbar state={shown} onChange={change} />
          </div>
          <p className="visually-hidden" role="status">
            {settledTotal === '' || !data || data.pageCount < 2
              ? settledTotal
              : `${settledTotal}, ${m.results.pageOf(state.page, data.pageCount)}`}
          </p>
          <ActiveFilters state={shown} onChange={change} />
          {data && !stale && !error ? <HowItWasRead answer={data} state={state} /> : null}
          {error ? (
            <ErrorNotice title={m.results.failedTitle} error={error} onRetry={retry}>
              <Link to="/tim" className="button">
                {m.results.browseAll}
              </Link>
            </ErrorNotice>
          ) : null}
          {!data && !error ? <SkeletonHits count={SKELETONS} view={state.view} /> : null}
          {data && !error ? <Hits data={data} stale={stale} state={state} from={from} /> : null}
          {data?.total === 0 && !stale && !error ? <EmptyResults state={shown} onChange={change} /> : null}
        </section>
      </div>
    </div>
  );

  function totalSentence(count: number): string {
    return count === 0 ? m.results.none : m.results.total(formatNumber(count, language));
  }

  function showResults() {
    summary.current?.scrollIntoView();
    summary.current?.focus({ preventScroll: true });
  }
}

interface HitsProps {
  data: SearchAnswer;
  stale: boolean;
  state: SearchState;
  from: string;
}

function Hits({ data, stale, state, from }: HitsProps) {
  const { m } = useLanguage();
  const beyond = !stale && data.hits.length === 0 && data.total > 0;
  return (
    <>
      <ul className={`hits hits--${state.view}${stale ? ' hits--stale' : ''}`}>
        {data.hits.map((hit) => (
          <HitCard key={`${hit.kind}/${hit.documentId}`} hit={hit} from={from} />
        ))}
      </ul>
      {beyond ? (
        <p>
          {m.results.beyond} <Link to={searchPath(withPage(state, 1))}>{m.results.firstPage}</Link>
        </p>
      ) : (
        <Pagination state={state} pageCount={data.pageCount} />
      )}
      {!stale && data.near?.length ? (
        <section aria-labelledby="gan-giong">
          <h2 id="gan-giong">{m.results.near}</h2>
          <ul className={`hits hits--${state.view}`}>
            {data.near.map((hit) => (
              <HitCard key={`${hit.kind}/${hit.documentId}`} hit={hit} from={from} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
