import type { ItemKind } from '../../../../shared/contracts';
import { projectDates } from '../../../../shared/project-dates';
import type { Span } from '../../../../shared/related-facts';
import { documentIdOf, listOf, objectOf, textOf } from '../../../../shared/values';

/** An item as populated by `ITEM_POPULATE`, or the form's values in the same shape. */
export type ItemRow = Readonly<Record<string, unknown>>;

/** Which item a row belongs to; `documentId` is `null` for one that is not stored yet. */
export interface RowAddress {
  readonly kind: ItemKind;
  readonly documentId: string | null;
}

/** A file of the item: its row id and the hash of its bytes. */
export interface FileOfItem {
  readonly id: number;
  readonly hash: string | null;
}

const people = (row: ItemRow): readonly unknown[] => listOf(objectOf(row.captionPersons).people);

/** documentIds of everybody the caption links to: persons depicted, author. */
export const personIdsOf = (row: ItemRow): string[] => [
  ...new Set(
    [...people(row).map((mention) => objectOf(mention).person), objectOf(row.captionAuthor).person].flatMap(
      (person) => documentIdOf(person) ?? [],
    ),
  ),
];

export const filesOf = (row: ItemRow): FileOfItem[] =>
  listOf(row.representations).flatMap((representation) => {
    const { id, hash } = objectOf(objectOf(representation).file);
    return typeof id === 'number' ? [{ id, hash: textOf(hash) }] : [];
  });

/** The item's date as a span of days; `null` where it names none. */
export const dateOf = (row: ItemRow): Span | null => {
  const { dateFrom: from, dateTo: to } = projectDates(row);
  return from === null && to === null ? null : { from, to };
};

const TEXT_FIELDS = [
  'title',
  'titleEn',
  'description',
  'provenance',
  'creditLine',
  'rightsStatement',
  'organName',
  'subject',
  'signer',
  'autograph',
  'transcription',
];
const STATEMENTS = ['captionEvent', 'captionPersons', 'captionTime', 'captionPlace', 'captionAuthor'];
const STATEMENT_FIELDS = ['asWritten', 'source', 'unknownReason'];
const MENTION_FIELDS = ['asWritten', 'position', 'titleAtDate', 'source'];
const REPRESENTATION_FIELDS = ['label', 'inscription', 'inscriptionSource'];

const texts = (value: unknown, fields: readonly string[]): string[] =>
  fields.flatMap((name) => textOf(objectOf(value)[name]) ?? []);

/** All text of an item that the public may come to read: what the website shows, never an internal note. */
export const publicTextsOf = (row: ItemRow): string[] => [
  ...texts(row, TEXT_FIELDS),
  ...STATEMENTS.flatMap((name) => texts(row[name], STATEMENT_FIELDS)),
  ...people(row).flatMap((mention) => texts(mention, MENTION_FIELDS)),
  ...listOf(row.representations).flatMap((one) => texts(one, REPRESENTATION_FIELDS)),
];

/** documentIds of all records a row leads to, for the table of what a verdict rests on. */
export const linkedIdsOf = (row: ItemRow): string[] => {
  const { captionEvent, captionPlace, captionAuthor, contentGroup, accession, custody } = row;
  const linked = [
    objectOf(captionEvent).event,
    objectOf(captionPlace).place,
    objectOf(captionAuthor).organization,
    contentGroup,
    accession,
    objectOf(accession).donor,
    ...listOf(custody).flatMap((one) => [objectOf(one).donor, objectOf(one).organization]),
    ...listOf(row.representations).map((one) => objectOf(one).file),
  ];
  return [...personIdsOf(row), ...linked.flatMap((record) => documentIdOf(record) ?? [])];
};
