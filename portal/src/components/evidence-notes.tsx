import type { Certainty } from '../api/items';
import { useLanguage } from '../i18n/language-context';

interface Props {
  certainty?: Certainty | null;
  certaintyLabel?: string | null | undefined;
}

/** How sure the archive is of a value, beside it. */
export function CertaintyNote({ certainty, certaintyLabel }: Props) {
  const { language, m } = useLanguage();
  const label = (certainty && m.item.certainty?.[certainty]) ?? certaintyLabel;
  if (!label) return null;
  return (
    <span className={`certainty certainty--${certainty ?? 'other'}`} lang={language}>
      {label}
    </span>
  );
}

/** How the archive knows: the words of the record's own source. */
export function SourceNote({ source }: { source: string | null | undefined }) {
  const { m } = useLanguage();
  return source ? (
    <p className="evidence" lang="vi">
      {m.item.source(source)}
    </p>
  ) : null;
}

/** The words on the object, where they are not those of the archive (A24). */
export function AsWrittenNote({ asWritten, value }: { asWritten: string | null; value: string | null }) {
  const { m } = useLanguage();
  if (!asWritten || sameWords(asWritten, value ?? '')) return null;
  return (
    <p className="evidence" lang="vi">
      {m.item.asWritten(asWritten)}
    </p>
  );
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}

/** "Không rõ" is an answer, with its reason (decision 12). */
export function UnknownNote({ reason }: { reason: string | null }) {
  const { m } = useLanguage();
  return (
    <p className="unknown">
      <strong>{m.item.unknown}</strong>
      {reason ? <span lang="vi"> — {reason}</span> : null}
    </p>
  );
}
