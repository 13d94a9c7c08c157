import type { RelatedFacts, Span } from './related-facts';
import type { RuleSettings } from './rule-settings';

/** The three kinds of item (decision 3). */
export type ItemKind = 'photo' | 'film' | 'document';

/** How we know what a caption element states; the same four fields stand in every statement component. */
export interface Evidence {
  readonly certainty: string | null;
  readonly source: string | null;
  readonly unknown: boolean;
  readonly unknownReason: string | null;
}

/** A caption element whose value is a related record or the words on the object: event, place, author. */
export interface ValueStatement extends Evidence {
  /** A relation of the statement is set. */
  readonly linked: boolean;
  /** The `documentId` of the related person, for `RelatedFacts.persons`; only for the author. */
  readonly personId: string | null;
  readonly asWritten: string | null;
}

/** One person named in the caption. */
export interface PersonMention {
  readonly linked: boolean;
  /** The `documentId` of the related person, for `RelatedFacts.persons`. */
  readonly personId: string | null;
  readonly asWritten: string | null;
  readonly titleAtDate: string | null;
  readonly certainty: string | null;
  readonly source: string | null;
}

/** Who is in the picture: people, nobody at all, or an explicit unknown. */
export interface PersonsStatement {
  readonly people: readonly PersonMention[];
  readonly nobody: boolean;
  readonly unknown: boolean;
  readonly unknownReason: string | null;
}

/** When: `date` is whatever stands in the json field; `checkDate` says whether it is a HistoricalDate. */
export interface TimeStatement extends Evidence {
  readonly date: unknown;
}

/** One image, page or file of the item. `fileId` is the row id of its `plugin::upload.file`. */
export interface Representation {
  readonly role: string | null;
  readonly fileId: number | null;
  /** A term of `file-processing`; `null` is read as the scan as it was made. */
  readonly processing: string | null;
  /** SHA-256 of the file it was made from, as declared. */
  readonly madeFrom: string | null;
}

/** One link of the chain from the creator to the archive, in order of time. */
export interface CustodySegment {
  /** The holder's name as written, or a related donor or body. */
  readonly named: boolean;
  readonly holder: string | null;
  /** When it was held: `null` when neither end names a day. */
  readonly span: Span | null;
  readonly acquiredBy: string | null;
  readonly source: string | null;
  readonly unknown: boolean;
  readonly unknownReason: string | null;
}

/** The content group as populated: `media` lists what the collecting plan foresees for it. */
export interface ContentGroup {
  readonly code: string | null;
  readonly media: readonly string[];
}

/** What the gate reads of an item: the populated row, made safe to read by `readRecord`. */
export interface ItemRecord {
  readonly title: string | null;
  readonly contentGroup: ContentGroup | null;
  readonly captionEvent: ValueStatement | null;
  readonly captionPersons: PersonsStatement | null;
  readonly captionTime: TimeStatement | null;
  readonly captionPlace: ValueStatement | null;
  readonly captionAuthor: ValueStatement | null;
  readonly representations: readonly Representation[];
  readonly provenance: string | null;
  readonly custody: readonly CustodySegment[];
  readonly hasAccession: boolean;
  readonly docCode: string | null;
  readonly accessRegime: string | null;
  readonly rightsStatement: string | null;
  readonly secrecy: string | null;
  /** Born digital, digitised or mixed: a term of `confidence-level`. */
  readonly confidenceLevel: string | null;
  readonly issuedDate: unknown;
  readonly typePic: string | null;
  readonly colour: string | null;
  readonly typeMedia: string | null;
  readonly noSubtitlesReason: string | null;
  readonly numberOfPage: number | null;
}

/** What preservation knows about a file; it stands in `provider_metadata` of the file row. */
export interface MasterInfo {
  /** SHA-256 of the master, 64 hexadecimal digits. */
  readonly sha256: string;
  /** What the bytes are: `image`, `video`, `pdf` … */
  readonly kind: string;
  readonly mime: string | null;
  /** The master was decoded on arrival; false when the tool for its kind is missing on this machine. */
  readonly checked: boolean;
  /** Of a PDF; `null` for all else and where it is not known. */
  readonly pages: number | null;
  /** ISO instant of the last fixity check, or of storing when there was none since; `null`: not known here. */
  readonly verifiedAt: string | null;
  /** ISO day a camera or scanner wrote into the file. */
  readonly capturedOn: string | null;
}

/** What a judgement needs besides the record itself. */
export interface EvaluationContext {
  readonly kind: ItemKind;
  /** By `Representation.fileId`; a file that is not in the map is not secured. */
  readonly masters: ReadonlyMap<number, MasterInfo>;
  /** Is `code` a term of `vocabulary` (in use or not)? `null` when the vocabulary is not loaded here. */
  readonly hasCode: (vocabulary: string, code: string) => boolean | null;
  /** What other records say; `null` where it is not known (the form's instant judgement): then rules stay silent. */
  readonly related: RelatedFacts | null;
  /** What the administrators switched (`DEFAULT_SETTINGS` where nobody did). */
  readonly settings: RuleSettings;
}

/** `draft`: what is refused at the door even for a draft; `publish`: everything a public item must have. */
export type Phase = 'draft' | 'publish';
