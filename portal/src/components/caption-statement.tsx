import type { ReactNode } from 'react';
import type { FacetName } from '../api/search';
import type { Statement } from '../api/items';
import { useLanguage } from '../i18n/language-context';
import { AsWrittenNote, CertaintyNote, SourceNote, UnknownNote } from './evidence-notes';
import { SearchLink } from './search-link';

interface Props {
  statement: Statement | null;
  /** The facet that the statement's authority is a value of. */
  facet?: Extract<FacetName, 'event' | 'place'>;
  children?: ReactNode;
}

/** One element of the caption: its value, how sure and how known; or why it is not known. */
export function CaptionStatement({ statement, facet, children }: Props) {
  const { m } = useLanguage();
  if (!statement) return <p className="unknown">{m.item.notStated}</p>;
  if (statement.unknown) return <UnknownNote reason={statement.unknownReason} />;

  // Words that no authority stands behind are still what the archive has.
  const value = statement.value ?? statement.asWritten;
  if (!value) return <p className="unknown">{m.item.notStated}</p>;
  const linked = facet && statement.link?.type === facet ? statement.link.documentId : null;

  return (
    <>
      <p className="value" lang="vi">
        {facet && linked ? (
          <SearchLink facet={facet} value={linked} label={value} spoken={m.item.moreOf[facet](value)} />
        ) : (
          value
        )}{' '}
        <CertaintyNote certainty={statement.certainty} certaintyLabel={statement.certaintyLabel} />
      </p>
      {children}
      <AsWrittenNote asWritten={statement.asWritten} value={value} />
      <SourceNote source={statement.source} />
    </>
  );
}
