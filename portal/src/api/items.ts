/** Contract of `GET /api/items/:kind/:documentId` (docs/architecture.md, Search). */
import type { CodeLabel, Kind, Processing, Restoration } from './search';

export type Certainty = 'certain' | 'probable' | 'possible' | 'disputed';

/** How we know: certainty and source of one statement, or why it is not known (A24). */
export interface Evidence {
  certainty: Certainty | null;
  certaintyLabel: string | null;
  source: string | null;
  unknown: boolean;
  unknownReason: string | null;
}

export interface AuthorityLink {
  type: string;
  documentId: string;
}

export interface Statement extends Evidence {
  value: string | null;
  asWritten: string | null;
  link?: AuthorityLink | null;
}

export interface TimeStatement extends Statement {
  edtf: string | null;
  /** ISO day, or null for an open end. */
  from: string | null;
  to: string | null;
}

export interface PlaceStatement extends Statement {
  nowPartOf: string[];
}

export interface PersonMention {
  name: string | null;
  asWritten: string | null;
  position: string | null;
  titleAtDate: string | null;
  certainty: Certainty | null;
  certaintyLabel: string | null;
  source: string | null;
  documentId: string | null;
}

export interface PersonsStatement {
  people: PersonMention[];
  nobody: boolean;
  unknown: boolean;
  unknownReason: string | null;
  /** The whole statement's own evidence, where the record has it. */
  certaintyLabel?: string | null;
  source?: string | null;
}

export interface Caption {
  event: Statement | null;
  persons: PersonsStatement | null;
  time: TimeStatement | null;
  place: PlaceStatement | null;
  author: Statement | null;
}

export interface Provenance {
  statement: string | null;
  accessionNumber: string | null;
  acquisition: string | null;
  acquiredOn: string | null;
  /** Named only where the donor agreed. */
  provider: string | null;
  providerKind: string | null;
  creditLine: string | null;
  rightsStatement: string | null;
}

export interface Picture {
  thumb: string;
  screen: string;
  jpeg: string;
  /** Path of the image service to enlarge it with, or null where it can't be enlarged. */
  zoom: string | null;
  width: number;
  height: number;
}

/** What plays of a film or sound recording. Sizes in pixels. */
export interface Playback {
  film: { src: string; width: number; height: number } | null;
  sound: string | null;
  /** A copy of the sound to keep, where the access regime allows it. */
  soundDownload: string | null;
  strip: { picture: string; index: string } | null;
  durationSeconds: number;
}

export interface SubtitleTrack {
  src: string;
  /** BCP 47, `und` where nobody knows. */
  language: string;
}

export interface Representation {
  /** Names the file within the record. */
  sha12: string | null;
  /** What was done to the file since it was scanned. */
  processing: Processing;
  /** `sha12` of the untouched scan it goes back to, where that is shown. */
  original: string | null;
  role: string;
  label: string | null;
  pageNumber: number | null;
  inscription: string | null;
  inscriptionSource: string | null;
  media: string | null;
  pages: number | null;
  durationSeconds: number | null;
  picture: Picture | null;
  playback: Playback | null;
  track: SubtitleTrack | null;
}

export interface ItemDescription {
  kind: Kind;
  documentId: string;
  title: string;
  titleEn: string | null;
  description: string | null;
  docCode: string | null;
  group: CodeLabel | null;
  caption: Caption;
  provenance: Provenance | null;
  access: { regime: string; label: string };
  restoration: Restoration | null;
  representations: Representation[];
  publishedAt: string | null;
  updatedAt: string | null;
}

export interface ItemAnswer {
  data: ItemDescription;
}

/** Path of one item's public description. */
export function itemEndpoint(kind: string, documentId: string): string {
  return `/api/items/${encodeURIComponent(kind)}/${encodeURIComponent(documentId)}`;
}

/** Path of one item's page on this site. */
export function itemPath(kind: Kind, documentId: string): string {
  return `/muc/${encodeURIComponent(kind)}/${encodeURIComponent(documentId)}`;
}
