import { WebVTTParser } from 'webvtt-parser';

import { SubtitleUnreadable, type Cue } from './subtitle';

/**
 * What the validator remarks and players read all the same: header lines of other programs, comments, styles, settings,
 * markup inside a cue (which is cleaned afterwards). Everything else costs a cue or its time.
 */
const HARMLESS =
  /^(No blank line after the signature|Cannot have timestamp in a|Style blocks|Blank line missing|Start timestamp is not greater|Timestamp not separated|'-->' not separated|Duplicate setting|No value for setting|Writing direction|Line |Text position|Position alignment|Size |Alignment|Invalid setting|Start tags|Only <v>|<v> |Incorrect|End tags|Timestamp not allowed|Timestamp must be |Required end tag)/;

/**
 * Reads WebVTT.
 * @throws SubtitleUnreadable with the line
 */
export const parseVtt = (text: string): Cue[] => {
  const { cues, errors } = new WebVTTParser().parse(text, 'subtitles');
  const fatal = errors.find(({ message }) => !HARMLESS.test(message));
  if (fatal) throw new SubtitleUnreadable(fatal.line);
  return cues.map(({ startTime, endTime, text: words }) => ({
    from: Math.round(startTime * 1000),
    to: Math.round(endTime * 1000),
    text: words,
  }));
};
