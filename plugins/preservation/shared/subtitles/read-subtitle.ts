import { vttTime } from '../film/strip';
import { cleanCue } from './clean-cue';
import { decodeText, type TextEncoding } from './decode-text';
import { guessLanguage } from './languages';
import { parseSrt } from './parse-srt';
import { parseVtt } from './parse-vtt';
import { SubtitleUnreadable } from './subtitle';

export interface ReadSubtitle {
  encoding: TextEncoding;
  /** How many lines of subtitles it has. */
  cues: number;
  /** BCP 47, e.g. `vi`; `und` where nothing tells. */
  language: string;
  /** Clean WebVTT. */
  vtt: string;
}

/** Types of subtitle files, by the extension of the master. */
export const isSubtitleExt = (ext: string): ext is 'srt' | 'vtt' => ext === 'srt' || ext === 'vtt';

/**
 * Reads a subtitle file and writes it anew as clean WebVTT (F65, F66). Pure.
 * @param name the file's name, which often says the language (`phim.en.srt`)
 * @throws SubtitleUnreadable with the line where it goes wrong; without one where there are no subtitles
 */
export const readSubtitle = (bytes: Uint8Array, ext: 'srt' | 'vtt', name: string): ReadSubtitle => {
  const { encoding, text } = decodeText(bytes);
  const isVtt = ext === 'vtt' || /^\ufeff?WEBVTT(?:[ \t\r\n]|$)/.test(text);
  const cues = (isVtt ? parseVtt(text) : parseSrt(text))
    .map(({ from, to, text: words }) => ({ from, to, words: cleanCue(words) }))
    .filter(({ words }) => words !== '')
    .sort((one, other) => one.from - other.from || one.to - other.to);
  if (cues.length === 0) throw new SubtitleUnreadable(null);
  const lines = cues.map(({ from, to, words }) => `${vttTime(from)} --> ${vttTime(to)}\n${words}\n`);
  return {
    encoding,
    cues: cues.length,
    language: guessLanguage(name, cues.map(({ words }) => words).join('\n')),
    vtt: `WEBVTT\n\n${lines.join('\n')}`,
  };
};
