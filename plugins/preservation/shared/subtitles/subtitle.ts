/** One line of subtitles on the screen. Times in milliseconds from the film's beginning. */
export interface Cue {
  from: number;
  to: number;
  /** As written in the file, with its markup. */
  text: string;
}

/** Why a subtitle file cannot be taken, and the line (from 1) where it goes wrong. */
export class SubtitleUnreadable extends Error {
  constructor(readonly line: number | null) {
    super(line === null ? 'no subtitles' : `line ${line}`);
    this.name = 'SubtitleUnreadable';
  }
}
