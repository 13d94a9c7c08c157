/** What is known of the text of one page. No Strapi, no Node. */

/** Where the text of a page comes from: the file itself, a machine that read the picture, a person. */
export type TextSource = 'text-layer' | 'machine' | 'human';

/**
 * Where the reading of a page stands: `waiting` for its turn, `done`, `empty` (nothing that looks like writing was
 * found), `hopeless` (what was read is too doubtful to be kept), `failed` (with the sentence why).
 */
export const PAGE_STATES = ['waiting', 'done', 'empty', 'hopeless', 'failed'] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** A part of a page's picture. All in parts of its width and height, 0 to 1, from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** One word and where it stands. */
export interface Word extends Box {
  readonly text: string;
  /** 0 to 100 as the machine judges itself; null where the text needed no reading. */
  readonly confidence: number | null;
  /** Words of one number stand in one line, those of one block belong together. Counted from 0 down the page. */
  readonly line: number;
  readonly block: number;
}

/** What a machine made of a page, or what the file says itself. */
export interface Reading {
  readonly source: Exclude<TextSource, 'human'>;
  readonly engine: string;
  readonly engineVersion: string;
  readonly text: string;
  readonly words: readonly Word[];
  /** Mean over the letters, 0 to 100; null for a text layer. */
  readonly confidence: number | null;
}

/** A text that a person put in the machine's place. Never touched by a new reading. */
export interface Correction {
  /** 1, 2, …: the next is written over the one it was read from only. */
  readonly no: number;
  /** Null: the person took the correction back, the machine's text is in force again. */
  readonly text: string | null;
  readonly actor: string;
  /** ISO instant. */
  readonly at: string;
}

/** The text that is in force for a page: human, else machine. */
export interface PageText {
  /** From 1. */
  readonly page: number;
  readonly state: PageState;
  readonly source: TextSource | null;
  readonly text: string;
  readonly words: readonly Word[];
  readonly confidence: number | null;
}
