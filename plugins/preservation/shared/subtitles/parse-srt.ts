import { parseSync } from 'subtitle';

import { SubtitleUnreadable, type Cue } from './subtitle';

const TIMES = /-->/;
/** What the parser takes for a comment is a word of the film in SRT, which knows no comments. */
const NOTE = /^NOTE/;
const GUARD = '\u2060';
const ROW_OF_ERROR = /at row (\d+)/;
/** Spellings of the times line that programs write and the parser does not know: more blanks, none, a full stop. */
const TIMES_LINE =
  /^\s*(\d{1,3}:\d{1,2}:\d{1,2}[,.:]\d{1,3}|\d{1,3}:\d{1,2}[,.]\d{1,3})\s*-->\s*(\d{1,3}:\d{1,2}:\d{1,2}[,.:]\d{1,3}|\d{1,3}:\d{1,2}[,.]\d{1,3})(?:\s.*)?$/;

const time = (written: string): string => written.replace(/[.:](\d{1,3})$/, ',$1');

const tidied = (line: string): string => {
  if (NOTE.test(line)) return GUARD + line;
  const match = TIMES_LINE.exec(line);
  return match?.[1] && match[2] ? `${time(match[1])} --> ${time(match[2])}` : line;
};

/**
 * Reads SubRip (SRT). A cue whose end does not come after its beginning, or a line that is no time where one must
 * stand, makes the whole file unreadable: half of the subtitles are worse than a sentence.
 * @throws SubtitleUnreadable with the line
 */
export const parseSrt = (text: string): Cue[] => {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) throw new SubtitleUnreadable(null);
  const timeLines = lines.flatMap((line, at) => (TIMES.test(line) ? [at + 1] : []));
  let nodes: ReturnType<typeof parseSync>;
  try {
    nodes = parseSync(lines.slice(first).map(tidied).join('\n'));
  } catch (error) {
    const row = ROW_OF_ERROR.exec(error instanceof Error ? error.message : '')?.[1];
    throw new SubtitleUnreadable(first + Number(row ?? 1));
  }
  const cues = nodes.flatMap((node) => (node.type === 'cue' ? [node.data] : []));
  // A line of times that the parser took for words of the film: the times are written wrongly.
  const lost = timeLines.find((line) => !TIMES_LINE.test(lines[line - 1] ?? ''));
  if (lost !== undefined) throw new SubtitleUnreadable(lost);
  const backwards = cues.findIndex(({ start, end }) => end <= start);
  if (backwards >= 0) throw new SubtitleUnreadable(timeLines[backwards] ?? null);
  return cues.map(({ start, end, text: words }) => ({
    from: start,
    to: end,
    text: words.replaceAll(GUARD, ''),
  }));
};
