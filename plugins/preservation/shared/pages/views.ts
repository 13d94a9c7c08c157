import type { PageState, TextSource, Word } from './page';

/** What the admin panel is told. Sentences come in both languages. */
export interface Said {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/** One page in the list. */
export interface PageHead {
  readonly page: number;
  readonly state: PageState;
  readonly problem: Said | null;
  readonly source: TextSource | null;
  /** 0 to 100; of the machine's reading, also where it was too doubtful to be kept. */
  readonly confidence: number | null;
}

/** A file of an item and its pages. */
export interface FilePages {
  readonly sha256: string;
  readonly name: string;
  /** `null`: nobody ordered its pages yet. */
  readonly state: 'waiting' | 'done' | 'failed' | null;
  readonly problem: Said | null;
  /** Of the file; more than `pages.length` where it has too many (F76). Null until it is known. */
  readonly total: number | null;
  readonly pages: readonly PageHead[];
}

/** One page, to read and to correct. */
export interface PageView extends PageHead {
  readonly sha256: string;
  /** Signed address of the picture, for some minutes; null where none was drawn. */
  readonly picture: string | null;
  readonly width: number | null;
  readonly height: number | null;
  /** The text in force. */
  readonly text: string;
  /** Words with their places, of the text in force. */
  readonly words: readonly Word[];
  /** What the machine read, where a person wrote something else. */
  readonly machineText: string | null;
  readonly engine: string | null;
  /** To be sent back with a correction: 0 where there is none yet. */
  readonly base: number;
  readonly corrected: { readonly actor: string; readonly at: string } | null;
  /** Whether everybody reads the text in force of this page now: a correction is public as soon as it is saved (F170). */
  readonly isPublic: boolean;
  /** Whether the signed-in account may correct. */
  readonly mayCorrect: boolean;
}
