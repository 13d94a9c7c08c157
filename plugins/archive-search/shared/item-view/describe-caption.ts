import { isHistoricalDate } from '../../../../packages/vietnamese/src';
import { cleanText } from '../clean-text';
import { dateWords } from '../date-words';
import type { LabelBook } from '../labels';
import { shownName } from '../projection/caption-texts';
import type { EvidenceRow, ItemRow, PersonMentionRow } from '../rows';
import type { CaptionView, EvidenceView, MentionView, RecordLink, StatementView } from './item-view';

/** What the caption needs besides the row: the label of its place and what that place is part of today. */
export interface CaptionContext {
  labels: LabelBook;
  placeLabel: string | null;
  nowPartOf: string[];
}

const certainty = (code: string | null | undefined, labels: LabelBook) => ({
  certainty: cleanText(code),
  certaintyLabel: code ? labels.term('certainty', code) : null,
});

const evidence = (row: EvidenceRow | null | undefined, labels: LabelBook): EvidenceView => ({
  ...certainty(row?.certainty, labels),
  source: cleanText(row?.source),
  unknown: row?.unknown ?? false,
  unknownReason: cleanText(row?.unknownReason),
});

/** The text shown is the name of the record, else the words as written. */
const statement = (
  row: (EvidenceRow & { asWritten?: string | null }) | null | undefined,
  name: string | null | undefined,
  labels: LabelBook,
): StatementView => ({
  value: cleanText(name) ?? cleanText(row?.asWritten),
  asWritten: cleanText(row?.asWritten),
  ...evidence(row, labels),
});

const link = (
  type: RecordLink['type'],
  record: { documentId: string } | null | undefined,
): RecordLink | null => (record ? { type, documentId: record.documentId } : null);

function mention(row: PersonMentionRow, labels: LabelBook): MentionView[] {
  const name = shownName(row);
  if (name === null) return [];
  return [
    {
      name,
      asWritten: cleanText(row.asWritten),
      position: cleanText(row.position),
      titleAtDate: cleanText(row.titleAtDate),
      ...certainty(row.certainty, labels),
      source: cleanText(row.source),
      documentId: row.person?.documentId ?? null,
    },
  ];
}

/** The five elements of the caption (A24) as readers see them. */
export function describeCaption(
  row: ItemRow,
  { labels, placeLabel, nowPartOf }: CaptionContext,
): CaptionView {
  const { captionEvent, captionPersons, captionTime, captionPlace, captionAuthor } = row;
  const stored = captionTime?.date;
  const date = isHistoricalDate(stored) ? stored : null;
  return {
    event: {
      ...statement(captionEvent, captionEvent?.event?.name, labels),
      link: link('event', captionEvent?.event),
    },
    persons: {
      people: (captionPersons?.people ?? []).flatMap((entry) => mention(entry, labels)),
      nobody: captionPersons?.nobody ?? false,
      unknown: captionPersons?.unknown ?? false,
      unknownReason: cleanText(captionPersons?.unknownReason),
    },
    time: {
      value: dateWords(date),
      edtf: date?.edtf ?? null,
      from: date?.from ?? null,
      to: date?.to ?? null,
      asWritten: cleanText(date?.text),
      ...evidence(captionTime, labels),
    },
    place: {
      ...statement(captionPlace, placeLabel, labels),
      nowPartOf,
      link: link('place', captionPlace?.place),
    },
    author: statement(
      captionAuthor,
      captionAuthor?.person?.fullName ?? captionAuthor?.organization?.name,
      labels,
    ),
  };
}
