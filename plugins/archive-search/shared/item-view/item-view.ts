import type { GenerationView } from '../generations';
import type { ItemKind } from '../kinds';
import type { Picture } from '../picture';
import type { Playback, SubtitleTrack } from '../playback';

/** A link to a record of an authority list. */
export interface RecordLink {
  type: 'event' | 'place';
  documentId: string;
}

/** How sure a statement is and how we know it; `unknown` says that the answer itself is "không rõ" (decision 12). */
export interface EvidenceView {
  certainty: string | null;
  certaintyLabel: string | null;
  source: string | null;
  unknown: boolean;
  unknownReason: string | null;
}

export interface StatementView extends EvidenceView {
  value: string | null;
  asWritten: string | null;
}

export interface MentionView {
  name: string;
  asWritten: string | null;
  position: string | null;
  titleAtDate: string | null;
  certainty: string | null;
  certaintyLabel: string | null;
  source: string | null;
  documentId: string | null;
}

export interface CaptionView {
  event: StatementView & { link: RecordLink | null };
  persons: { people: MentionView[]; nobody: boolean; unknown: boolean; unknownReason: string | null };
  time: StatementView & { edtf: string | null; from: string | null; to: string | null };
  place: StatementView & { nowPartOf: string[]; link: RecordLink | null };
  author: StatementView;
}

export interface RepresentationView {
  /** Under which the file goes in public addresses; null where there is none. */
  sha12: string | null;
  /** What was done to the file since it was scanned: its own and its sources'. */
  processing: { code: string; label: string };
  /** `sha12` of the untouched scan among the shown files that it goes back to. */
  original: string | null;
  role: string;
  label: string;
  pageNumber: number | null;
  inscription: string | null;
  inscriptionSource: string | null;
  /** `image`, `film`, `sound`, `pdf`, `office`, `text`, or null where there is no file. */
  media: string | null;
  pages: number | null;
  durationSeconds: number | null;
  picture: Picture | null;
  /** What plays of a film or a sound recording, once its web copy is made. */
  playback: Playback | null;
  /** Of a subtitle file. */
  track: SubtitleTrack | null;
}

/** The public description of an item (architecture, `GET /api/items`). This type is the allow-list. */
export interface ItemView {
  kind: ItemKind;
  documentId: string;
  title: string;
  titleEn: string | null;
  description: string | null;
  docCode: string | null;
  group: { code: string; label: string } | null;
  caption: CaptionView;
  provenance: {
    statement: string | null;
    accessionNumber: string | null;
    acquisition: string | null;
    acquiredOn: string | null;
    provider: string | null;
    providerKind: string | null;
    creditLine: string | null;
    rightsStatement: string | null;
  };
  access: { regime: string; label: string };
  restoration: {
    status: string;
    label: string;
    /** Working grade of the last survey. */
    grade: { grade: number; label: string } | null;
    updatedAt: string | null;
    /** Every shown file that is not as it was scanned. */
    generations: GenerationView[];
  };
  representations: RepresentationView[];
  publishedAt: string | null;
  updatedAt: string | null;
  related: never[];
}
