import { Link } from 'react-router-dom';
import { searchEndpoint, type FacetValue, type Kind, type SearchAnswer } from '../api/search';
import { useResource } from '../api/use-resource';
import { ErrorNotice } from '../components/error-notice';
import { HitCard } from '../components/hit-card';
import { Icon } from '../components/icon';
import { PageHeading } from '../components/page-heading';
import { QuickSearch } from '../components/quick-search';
import { SkeletonHits } from '../components/skeleton-hits';
import { useDocumentTitle } from '../components/use-document-title';
import { formatNumber } from '../i18n/format';
import { useLanguage } from '../i18n/language-context';
import { facetSearch } from '../search-state/change-search';
import { searchPath } from '../search-state/format-search';

const NEWEST = 8;
const KINDS: readonly Kind[] = ['photo', 'film', 'document'];
/** One answer gives the newest records and, in its facets, the counts of the whole archive. */
const ENDPOINT = searchEndpoint(new URLSearchParams({ sort: '-added', pageSize: String(NEWEST) }));

export function HomePage() {
  const { m } = useLanguage();
  const { data, loading, error, retry } = useResource<SearchAnswer>(ENDPOINT);
  useDocumentTitle(undefined);

  return (
    <>
      <section className="hero">
        <div className="wrap">
          <PageHeading lang="vi">{m.siteName}</PageHeading>
          <p className="hero__lead">{m.home.lead}</p>
          <QuickSearch size="large" />
          <p className="hero__hint">{m.searchHint}</p>
        </div>
      </section>
      <div className="wrap home" aria-busy={loading}>
        {error ? <ErrorNotice title={m.results.failedTitle} error={error} onRetry={retry} /> : null}
        {data?.total === 0 ? <p>{m.home.empty}</p> : null}
        {data && data.total > 0 ? (
          <>
            <KindTiles values={data.facets.kind ?? []} />
            <GroupList values={data.facets.group ?? []} />
          </>
        ) : null}
        {error || data?.total === 0 ? null : (
          <section aria-labelledby="moi">
            <div className="section-head">
              <h2 id="moi">{m.home.newest}</h2>
              <Link to="/tim?sort=-added">{m.home.allNewest}</Link>
            </div>
            {data ? (
              <ul className="hits hits--grid">
                {data.hits.map((hit) => (
                  <HitCard key={`${hit.kind}/${hit.documentId}`} hit={hit} />
                ))}
              </ul>
            ) : (
              <SkeletonHits count={NEWEST} />
            )}
          </section>
        )}
      </div>
    </>
  );
}

function KindTiles({ values }: { values: readonly FacetValue[] }) {
  const { language, m } = useLanguage();
  const count = (kind: Kind) => values.find((value) => value.value === kind)?.count ?? 0;
  return (
    <section aria-labelledby="theo-loai">
      <h2 id="theo-loai">{m.home.byKind}</h2>
      <ul className="tiles">
        {KINDS.map((kind) => (
          <li key={kind} className="tile">
            <Icon name={kind} />
            <Link to={searchPath(facetSearch('kind', kind))}>{m.kindPlurals[kind]}</Link>
            <span className="tile__count">{m.home.count(formatNumber(count(kind), language))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GroupList({ values }: { values: readonly FacetValue[] }) {
  const { language, m } = useLanguage();
  if (values.length === 0) return null;
  // By code, the order of the collecting plan (A12): by count it would change from day to day.
  const ordered = [...values].sort((a, b) => a.value.localeCompare(b.value, undefined, { numeric: true }));
  return (
    <section aria-labelledby="theo-noi-dung">
      <h2 id="theo-noi-dung">{m.home.byGroup}</h2>
      <ul className="groups">
        {ordered.map(({ value, label, count }) => (
          <li key={value}>
            <Link to={searchPath(facetSearch('group', value))} lang="vi">
              {label}
            </Link>
            <span className="groups__count">{formatNumber(count, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
