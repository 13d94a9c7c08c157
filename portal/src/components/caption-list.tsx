import type { Caption } from '../api/items';
import { useLanguage } from '../i18n/language-context';
import { CaptionPersons } from './caption-persons';
import { CaptionStatement } from './caption-statement';
import { decadesOf } from './decades-of';
import { SearchLink } from './search-link';

/** The five elements of the minimum caption, in the order of the founding document (A24). */
export function CaptionList({ caption }: { caption: Caption }) {
  const { m } = useLanguage();
  const { elements } = m.item;
  const { event, persons, time, place, author } = caption;
  const decades = time && !time.unknown ? decadesOf(time.from, time.to) : [];
  const nowPartOf = place?.nowPartOf ?? [];

  return (
    <dl className="caption">
      <dt>{elements.event}</dt>
      <dd>
        <CaptionStatement statement={event} facet="event" />
      </dd>
      <dt>{elements.persons}</dt>
      <dd>
        <CaptionPersons statement={persons} />
      </dd>
      <dt>{elements.time}</dt>
      <dd>
        <CaptionStatement statement={time}>
          {decades.length > 0 ? (
            <p className="value-detail screen-only">
              {m.item.seeAlso}:{' '}
              {decades.map((decade, index) => (
                <span key={decade}>
                  {index > 0 ? ', ' : null}
                  <SearchLink facet="decade" value={decade} label={m.decade(decade)} />
                </span>
              ))}
            </p>
          ) : null}
        </CaptionStatement>
      </dd>
      <dt>{elements.place}</dt>
      <dd>
        <CaptionStatement statement={place} facet="place">
          {nowPartOf.length > 0 ? (
            <p className="value-detail" lang="vi">
              {m.item.nowPartOf(nowPartOf.join(', '))}
            </p>
          ) : null}
        </CaptionStatement>
      </dd>
      <dt>{elements.author}</dt>
      <dd>
        <CaptionStatement statement={author} />
      </dd>
    </dl>
  );
}
