import type { KnownGenerations } from './generations/judge-made-from';

/**
 * What a judgement needs to know of other records, as plain data: read on the server by `server/src/evaluation`,
 * judged by the pure rules. Days are ISO `YYYY-MM-DD`; an open end is `null`.
 */

/** A span of days as a HistoricalDate gives it (`from`, `to`). */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** An office held (A13, A14): `rank` stands in the vocabulary `position-titles` (`extra.rank`). */
export interface OfficeFacts {
  readonly title: string | null;
  readonly titleLabel: string | null;
  readonly asWritten: string;
  readonly rank: number | null;
  readonly span: Span | null;
}

export interface PersonFacts {
  readonly documentId: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly living: boolean;
  readonly birth: Span | null;
  readonly death: Span | null;
  readonly offices: readonly OfficeFacts[];
}

export interface EventFacts {
  readonly documentId: string;
  readonly name: string;
  readonly span: Span | null;
}

/** A unit-version (requirements 5.3) and, where it was not valid at the item's date, the units that were. */
export interface PlaceFacts {
  readonly documentId: string;
  readonly label: string;
  readonly validity: Span | null;
  readonly atThatDate: readonly { readonly documentId: string; readonly label: string }[];
}

export interface AccessionFacts {
  readonly documentId: string;
  readonly number: string;
  readonly handoverRecordNumber: string | null;
  readonly acquisitionMode: string | null;
  readonly acquired: Span | null;
  readonly ownershipTransferred: boolean;
  readonly deedNumber: string | null;
  /** The provider signed for the accuracy of the batch (B14): who, and when. */
  readonly accuracySignedBy: string | null;
  readonly accuracySignedOn: Span | null;
  readonly donor: { readonly documentId: string; readonly name: string; readonly kind: string | null } | null;
}

/** Another item that holds the same bytes (`distance` 0) or nearly the same picture (bits that differ, of 64). */
export interface CopyFacts {
  readonly fileId: number;
  readonly distance: number;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly donor: string | null;
  /** An editor compared both and said that they are the same picture. */
  readonly confirmed?: boolean;
}

export interface RelatedFacts {
  /** Today, for rules about age and freshness. */
  readonly today: string;
  /** By documentId: everybody the caption links to (persons depicted, author). */
  readonly persons: ReadonlyMap<string, PersonFacts>;
  readonly event: EventFacts | null;
  readonly place: PlaceFacts | null;
  readonly accession: AccessionFacts | null;
  readonly copies: readonly CopyFacts[];
  /** Another item that has the same archival code. */
  readonly codeTakenBy: { readonly uid: string; readonly documentId: string; readonly title: string } | null;
  /** What the table of generations knows of the item's files; not there where it was not asked. */
  readonly generations?: KnownGenerations;
  /** Persons of the authority file whose name stands in the item's text, linked or not. */
  readonly namedInText: readonly PersonFacts[];
}
