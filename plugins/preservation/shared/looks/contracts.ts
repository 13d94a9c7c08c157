/** Near duplicates: the question to an editor, and what was answered (F144–F146). */

/** What an editor may answer: another copy of the same picture, another picture, not clear. */
export const LOOK_ANSWERS = ['same', 'other', 'unclear'] as const;
export type LookAnswerCode = (typeof LOOK_ANSWERS)[number];

/** How one picture must be turned to look like the other. */
export type Turn =
  | 'right'
  | 'half'
  | 'left'
  | 'mirrored'
  | 'mirrored-right'
  | 'mirrored-half'
  | 'mirrored-left';

/** An item that shows a master. */
export interface Holder {
  readonly sha256: string;
  readonly fileId: number;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly donor: string | null;
  /** The stage in words; null where it has none. */
  readonly stage: { readonly vi: string; readonly en: string } | null;
}

/** An answer as it is kept: of two masters, in the order of their hashes, whichever was asked about. */
export interface LookAnswer {
  readonly pair: readonly [string, string];
  readonly answer: LookAnswerCode;
  /** Name of the person who answered. */
  readonly actor: string;
  /** ISO instant. */
  readonly at: string;
  /** The item that was being edited. */
  readonly askedOf: { readonly uid: string; readonly documentId: string };
}

/** Of a picture, what helps to tell which copy is the better one. */
export interface LookFacts {
  readonly sha256: string;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  /** Day that a camera or scanner wrote into the file; never the picture's date. */
  readonly fileDay: string | null;
  /** Signed address of the screen picture. */
  readonly picture: string;
}

/** Another picture that looks like one of the item's. */
export interface LookAlike {
  readonly mine: LookFacts;
  readonly theirs: LookFacts;
  readonly holder: Holder;
  /** Bits that differ, of 64. */
  readonly distance: number;
  readonly turn: Turn | null;
  readonly answer: Pick<LookAnswer, 'answer' | 'actor' | 'at'> | null;
}

/** `GET /preservation/items/:uid/:documentId/look-alikes`. */
export interface LookAlikes {
  /** Those that nobody answered yet first. */
  readonly pairs: readonly LookAlike[];
}

/** Two hashes in their order: the same pair whichever was asked about. */
export const pairOf = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];

export const isLookAnswer = (value: unknown): value is LookAnswerCode =>
  (LOOK_ANSWERS as readonly unknown[]).includes(value);
