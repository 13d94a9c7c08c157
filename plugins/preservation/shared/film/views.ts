import type { FilmFacts } from './film-facts';

/** What was made of a film or a sound recording. Sizes in pixels and bytes. */
export interface MadeCopies {
  film: { width: number; height: number; bytes: number } | null;
  /** The sound by itself: of a recording, and of a film that has some. */
  sound: { bytes: number } | null;
  strip: { width: number; height: number } | null;
  /** Of the copy. */
  durationSeconds: number;
}

export interface SubtitleFacts {
  encoding: string;
  cues: number;
  /** BCP 47, `und` where nothing tells. */
  language: string;
}

interface Words {
  code: string;
  vi: string;
  en: string;
}

/** How far the work on a master is, as the panel beside the form shows it. */
export type CopyState =
  | { state: 'made' }
  | { state: 'waiting' }
  | { state: 'running'; done: number; total: number }
  /** Another try is up to a person; `problem` says why. */
  | { state: 'failed'; problem: Words | null };

/** One file of an item, as `GET /preservation/films/:uid/:documentId` tells it. Addresses are signed for 10 to 15 minutes. */
export interface FilmView {
  sha256: string;
  fileName: string;
  kind: 'film' | 'sound';
  copy: CopyState;
  facts: FilmFacts | null;
  /** What plays: the film, or of a recording the sound. */
  play: string | null;
  /** The sound by itself, to keep. */
  sound: string | null;
  poster: string | null;
  strip: string | null;
}

export interface SubtitleView {
  sha256: string;
  fileName: string;
  /** BCP 47; said by the editor, else guessed. */
  language: string;
  cues: number;
  address: string;
}

export interface ItemFilmsView {
  films: FilmView[];
  subtitles: SubtitleView[];
}
