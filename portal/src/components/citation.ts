import type { ItemDescription } from '../api/items';
import { formatDay } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import { processingName } from './processing-name';

interface Circumstances {
  permalink: string;
  /** ISO day of the reader's visit. */
  accessedOn: string;
  language: Language;
  m: Messages;
}

/**
 * One line that names the record so that another reader finds it: author (where known), title, date, kind, code,
 * credit line (A22: the author's moral right), archive, address, day of the visit.
 *
 * @example Nguyễn Văn Ba, “Đoàn xe thồ”, 1953, ảnh, ký hiệu KTL.01, Kho Tư Liệu, https://… (truy cập ngày 05/08/2024)
 */
export function formatCitation(
  item: ItemDescription,
  { permalink, accessedOn, language, m }: Circumstances,
): string {
  const words = m.item.citation;
  const author = item.caption.author?.unknown ? null : item.caption.author?.value;
  const date = item.caption.time?.unknown ? null : item.caption.time?.value;
  const credit = item.provenance?.creditLine;
  // Who cites a record by a picture that was altered must say so.
  const made = processingName(item.representations.find(({ picture }) => picture)?.processing, m);
  const parts = [
    author,
    `“${item.title}”`,
    date,
    words[item.kind],
    made === null ? null : words.generation(made),
    item.docCode ? `${words.code} ${item.docCode}` : null,
    credit && !(author && credit.includes(author)) ? credit : null,
    m.siteName,
    permalink,
  ];
  const line = parts.map((part) => oneLine(part ?? '')).filter((part) => part !== '');
  return `${line.join(', ')} (${words.accessed} ${formatDay(accessedOn, language)})`;
}

/** Titles may carry line breaks from an inventory; a citation is one line, without a full stop in its middle. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]$/, '');
}
