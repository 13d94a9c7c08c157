import { useRef } from 'react';
import { itemPath, type ItemDescription } from '../api/items';
import { isoDay } from '../i18n/format';
import { useLanguage } from '../i18n/language-context';
import { formatCitation } from './citation';
import { CopyButton } from './copy-button';

export function CitationBlock({ item }: { item: ItemDescription }) {
  const { language, m } = useLanguage();
  const line = useRef<HTMLParagraphElement>(null);
  const permalink = window.location.origin + itemPath(item.kind, item.documentId);
  const citation = formatCitation(item, { permalink, accessedOn: isoDay(new Date()), language, m });

  return (
    <section className="item-section" aria-labelledby="trich-dan">
      <h2 id="trich-dan">{m.item.cite}</h2>
      <p className="screen-only">{m.item.citeHint}</p>
      <p ref={line} className="citation">
        {citation}
      </p>
      <div className="screen-only">
        <CopyButton source={line} text={citation} />
        <p className="permalink">
          {m.item.permalink}: <a href={permalink}>{permalink}</a>
        </p>
      </div>
    </section>
  );
}
