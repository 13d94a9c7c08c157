import { Link } from 'react-router-dom';
import { itemPath } from '../api/items';
import type { SearchHit } from '../api/search';
import { formatDuration } from '../i18n/format';
import { useLanguage } from '../i18n/language-context';
import { HighlightedText } from './highlighted-text';
import { HitPicture } from './hit-picture';
import { Icon } from './icon';
import { ProcessingLabel } from './processing-label';

interface Props {
  hit: SearchHit;
  /** Address of the search the card stands in, for the way back. */
  from?: string;
}

/** One result. The whole card can be pressed, but there is one link only, named by the title. */
export function HitCard({ hit, from }: Props) {
  const { m, language } = useLanguage();
  const extent = extentOf(hit);
  return (
    <li className="hit">
      <div className="hit__picture">
        <HitPicture picture={hit.picture} kind={hit.kind} />
        {hit.picture ? (
          <ProcessingLabel processing={hit.picture.processing} restoration={hit.restoration} />
        ) : null}
      </div>
      <div className="hit__text">
        <h3 className="hit__title" lang="vi">
          <Link to={itemPath(hit.kind, hit.documentId)} state={from === undefined ? null : { from }}>
            {hit.titleHighlighted ? <HighlightedText html={hit.titleHighlighted} /> : hit.title}
          </Link>
        </h3>
        <p className="hit__meta" lang="vi">
          {[hit.date, hit.place].filter(Boolean).join(' · ')}
        </p>
        {hit.snippet ? (
          <p className="hit__snippet" lang="vi">
            <HighlightedText html={hit.snippet} />
          </p>
        ) : null}
        <p className="hit__kind">
          <Icon name={hit.kind} />
          {[m.kinds[hit.kind], extent].filter(Boolean).join(' · ')}
        </p>
      </div>
    </li>
  );

  function extentOf({ durationSeconds, pages }: SearchHit): string | null {
    if (durationSeconds !== null && durationSeconds > 0) return formatDuration(durationSeconds, language);
    return pages !== null && pages > 1 ? m.results.pageCount(pages) : null;
  }
}
