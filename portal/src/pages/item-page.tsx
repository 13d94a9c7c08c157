import { Link, useLocation, useParams } from 'react-router-dom';
import { itemEndpoint, type ItemAnswer, type ItemDescription } from '../api/items';
import { useResource } from '../api/use-resource';
import { AccessBlock } from '../components/access-block';
import { CaptionList } from '../components/caption-list';
import { CitationBlock } from '../components/citation-block';
import { ErrorNotice } from '../components/error-notice';
import { Icon } from '../components/icon';
import { PageHeading } from '../components/page-heading';
import { ItemMedia } from '../components/item-media';
import { ProvenanceBlock } from '../components/provenance-block';
import { returnAddress } from '../components/return-address';
import { useDocumentTitle } from '../components/use-document-title';
import { formatDay } from '../i18n/format';
import { useLanguage } from '../i18n/language-context';
import { facetSearch } from '../search-state/change-search';
import { searchPath } from '../search-state/format-search';
import { MissingPage } from '../components/missing-page';

export function ItemPage() {
  const { m } = useLanguage();
  const { kind = '', documentId = '' } = useParams();
  const { data, stale, error, retry } = useResource<ItemAnswer>(itemEndpoint(kind, documentId));
  const item = stale ? undefined : data?.data;
  const missing = error?.status === 404;
  useDocumentTitle(item?.title ?? (missing ? m.item.notFoundTitle : undefined));

  if (missing) return <MissingPage title={m.item.notFoundTitle} sentence={m.item.notFound} />;
  return (
    <div className="wrap item-page">
      <BackLink />
      {error ? (
        <>
          <PageHeading>{m.item.failedTitle}</PageHeading>
          <ErrorNotice title={m.results.failedTitle} error={error} onRetry={retry} />
        </>
      ) : null}
      {!error && item ? <Item key={item.documentId} item={item} /> : null}
      {!error && !item ? (
        <div className="item-skeleton">
          <p role="status">{m.loading}</p>
          <div className="viewer__ground" />
        </div>
      ) : null}
    </div>
  );
}

function BackLink() {
  const { m } = useLanguage();
  const from = returnAddress(useLocation().state);
  return (
    <p className="back-link screen-only">
      <Link to={from ?? '/tim'}>
        <Icon name="back" />
        {from === undefined ? m.item.backToSearch : m.item.back}
      </Link>
    </p>
  );
}

function Item({ item }: { item: ItemDescription }) {
  const { language, m } = useLanguage();
  const translated = language === 'en' && item.titleEn ? item.titleEn : null;
  return (
    <article>
      <PageHeading className="item-title" lang={translated ? 'en' : 'vi'}>
        {translated ?? item.title}
      </PageHeading>
      {translated ? (
        <p className="item-title-original" lang="vi">
          {item.title}
        </p>
      ) : null}
      <p className="item-meta">
        <span className="item-meta__kind">
          <Icon name={item.kind} />
          {m.kinds[item.kind]}
        </span>
        {item.group ? (
          <Link to={searchPath(facetSearch('group', item.group.code))} lang="vi">
            {item.group.label}
          </Link>
        ) : null}
        {item.docCode ? (
          <span>
            {m.item.code}: <span className="code">{item.docCode}</span>
          </span>
        ) : null}
      </p>
      <div className="item-columns">
        <ItemMedia item={item} />
        <section className="item-caption" aria-labelledby="chu-thich">
          <h2 id="chu-thich">{m.item.caption}</h2>
          <CaptionList caption={item.caption} />
        </section>
        <div className="item-sections">
          {item.description ? (
            <section className="item-section" aria-labelledby="mo-ta">
              <h2 id="mo-ta">{m.item.description}</h2>
              <p className="prose" lang="vi">
                {item.description}
              </p>
            </section>
          ) : null}
          <ProvenanceBlock provenance={item.provenance} />
          <AccessBlock item={item} />
          <CitationBlock item={item} />
        </div>
      </div>
      {item.updatedAt ? (
        <p className="item-updated">{m.item.updated(formatDay(item.updatedAt, language))}</p>
      ) : null}
    </article>
  );
}
