import type { ItemKind } from './kinds';
import type { RepresentationRow } from './rows';

/** Public addresses of what plays of one film or sound recording. Sizes in pixels. */
export interface Playback {
  film: { src: string; width: number; height: number } | null;
  /** What plays of a recording. */
  sound: string | null;
  /** A copy of the sound to keep, also of a film's, where the access regime allows it (requirements A32). */
  soundDownload: string | null;
  /** Stills of the film on one sheet; `index` says in WebVTT which part of it is which stretch. */
  strip: { picture: string; index: string } | null;
  /** Of what plays; a container may have promised something else. */
  durationSeconds: number;
}

/** Public address of clean subtitles, and their language (BCP 47, `und` where nobody knows). */
export interface SubtitleTrack {
  src: string;
  language: string;
}

export interface RepresentationPlayback {
  playback: Playback | null;
  track: SubtitleTrack | null;
}

/** An item whose representations may be played. */
export interface PlayableItem {
  kind: ItemKind;
  documentId: string;
  accessRegime: string;
  representations: readonly RepresentationRow[];
}

/**
 * Says of each representation, in their order, what of it plays. Wired by the composition root, since the files belong to
 * another plugin. Asked only where the item may be shown.
 */
export type PlaybackDescriber = (item: PlayableItem) => Promise<readonly RepresentationPlayback[]>;

export const NO_PLAYBACK: RepresentationPlayback = { playback: null, track: null };
