/**
 * The shapes of rows as `server/src/reading/item-populate.ts` reads them: nothing more is ever selected, so nothing more can leak.
 * Everything is nullable: a draft-born row may lack what the gate asks for only later.
 */
type Text = string | null | undefined;

export interface OtherNameRow {
  name?: Text;
}

export interface PersonRow {
  documentId: string;
  fullName?: Text;
  otherNames?: OtherNameRow[] | null;
}

export interface NamedRow {
  documentId: string;
  name?: Text;
  otherNames?: OtherNameRow[] | null;
}

export interface OrganizationRow extends NamedRow {
  shortName?: Text;
}

/** The evidence that each caption statement carries (architecture, "Content types"). */
export interface EvidenceRow {
  certainty?: Text;
  source?: Text;
  unknown?: boolean | null;
  unknownReason?: Text;
}

export interface EventStatementRow extends EvidenceRow {
  event?: NamedRow | null;
  asWritten?: Text;
}

export interface PersonMentionRow {
  person?: PersonRow | null;
  asWritten?: Text;
  position?: Text;
  titleAtDate?: Text;
  certainty?: Text;
  source?: Text;
}

export interface PersonsStatementRow {
  people?: PersonMentionRow[] | null;
  nobody?: boolean | null;
  unknown?: boolean | null;
  unknownReason?: Text;
}

export interface TimeStatementRow extends EvidenceRow {
  /** JSON; checked with `isHistoricalDate` before use. */
  date?: unknown;
}

export interface PlaceStatementRow extends EvidenceRow {
  place?: { documentId: string } | null;
  asWritten?: Text;
}

export interface AuthorStatementRow extends EvidenceRow {
  person?: PersonRow | null;
  organization?: OrganizationRow | null;
  asWritten?: Text;
}

/** What is known of a stored file. `provider_metadata` is written by the preservation plugin (architecture, "Masters"). */
export interface FileRow {
  id: number | string;
  documentId?: Text;
  mime?: Text;
  formats?: unknown;
  provider_metadata?: unknown;
}

export interface RepresentationRow {
  role?: Text;
  processing?: Text;
  madeFrom?: Text;
  pageNumber?: number | null;
  label?: Text;
  inscription?: Text;
  inscriptionSource?: Text;
  language?: Text;
  file?: FileRow | null;
}

export interface AccessionRow {
  documentId: string;
  number?: Text;
  acquisitionMode?: Text;
  acquiredOn?: unknown;
  donor?: { documentId: string; name?: Text; donorKind?: Text; mayBeNamed?: boolean | null } | null;
}

/** A published row of a photo, film or document. The last block is only there for the kinds that have it. */
export interface ItemRow {
  documentId: string;
  title?: Text;
  titleEn?: Text;
  description?: Text;
  docCode?: Text;
  archivesNumber?: Text;
  provenance?: Text;
  accessRegime?: Text;
  secrecy?: Text;
  creditLine?: Text;
  rightsStatement?: Text;
  restorationStatus?: Text;
  createdAt?: string | Date | null;
  updatedAt?: string | Date | null;
  publishedAt?: string | Date | null;
  contentGroup?: { documentId: string; code?: Text } | null;
  captionEvent?: EventStatementRow | null;
  captionPersons?: PersonsStatementRow | null;
  captionTime?: TimeStatementRow | null;
  captionPlace?: PlaceStatementRow | null;
  captionAuthor?: AuthorStatementRow | null;
  representations?: RepresentationRow[] | null;
  accession?: AccessionRow | null;
  playTime?: Text;
  numberOfPage?: number | null;
  codeNumber?: Text;
  codeNotation?: Text;
  issuer?: OrganizationRow | null;
  organName?: Text;
  subject?: Text;
  signer?: Text;
  autograph?: Text;
  transcription?: Text;
}

/** One place of the authority with what search needs of it. */
export interface PlaceNode {
  documentId: string;
  label: string;
  name: string;
  otherNames: string[];
  parentId: string | null;
}
