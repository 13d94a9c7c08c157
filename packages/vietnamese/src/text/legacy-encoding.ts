import { VNI, TCVN3 } from './legacy-tables';
import { hasPossibleTone, parseSyllable } from './syllable';

/** Eight-bit encodings of Vietnamese before Unicode, still found in old files. */
export type LegacyEncoding = 'tcvn3' | 'vni';

const WORD = /[^\s.,;:!?()[\]{}"“”/\\–—+=*<>0-9-]+/gu;
/** Characters that are letters in TCVN3 but never stand inside a word of a Unicode text. */
const TCVN3_SYMBOLS = /[\u00a1-\u00a9\u00ab-\u00af\u00b5-\u00b9\u00bb-\u00be]/;

const isVietnamese = (word: string): boolean => {
  const syllable = parseSyllable(word);
  return syllable !== null && hasPossibleTone(syllable);
};

/** Written with a capital font: every letter that has a capital code in TCVN3 is one, and there are some. */
function isCapitalFont(converted: string): boolean {
  const letters = converted.match(/[A-ZĂÂÊÔƠƯĐa-zăâêôơưđ]/g) ?? [];
  return letters.length > 1 && letters.every((letter) => letter === letter.toUpperCase());
}

function convertTcvn3(text: string): string {
  const converted = [...text].map((char) => TCVN3.get(char) ?? char).join('');
  // In capital fonts toned letters are typed with the small codes (see TCVN3).
  if (isCapitalFont(converted)) return converted.toUpperCase();
  return converted.replace(WORD, (word) => (isCapitalFont(word) ? word.toUpperCase() : word));
}

function convertVni(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const pair = VNI.get(text.slice(at, at + 2));
    if (pair !== undefined) at += 1;
    out += pair ?? VNI.get(text[at]) ?? text[at];
  }
  return out;
}

/** Text of a known legacy encoding as Unicode (NFC). Do not call it on text that may be Unicode already. */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'vni') return convertVni(text.normalize('NFC')).normalize('NFC');
  return convertTcvn3(text).normalize('NFC');
}

interface Evidence {
  /** Words with codes of the encoding that become Vietnamese only by conversion. */
  gained: number;
  /** Words with high characters that conversion does not explain; words that are Vietnamese both ways count nowhere. */
  against: number;
  hasSign: boolean;
}

function weigh(words: readonly string[], encoding: LegacyEncoding): Evidence {
  const evidence: Evidence = { gained: 0, against: 0, hasSign: false };
  for (const word of words) {
    const converted = convertLegacy(word, encoding);
    if (converted !== word && isVietnamese(converted) && !isVietnamese(word)) {
      evidence.gained += 1;
      evidence.hasSign ||=
        encoding === 'tcvn3' ? TCVN3_SYMBOLS.test(word) : /^[ñÑ]|[aeouyôö][ùøûõïâáàåãäêéèúüë]/i.test(word);
    } else if (!isVietnamese(converted) || /[\u0100-\uffff]/.test(word)) evidence.against += 1;
  }
  return evidence;
}

/**
 * The legacy encoding a text is written in, or null. Conservative: most words with high characters must turn into
 * Vietnamese syllables, two at least. Unicode Vietnamese, French and English give null; so does a single word.
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | null {
  const words = (text.normalize('NFC').match(WORD) ?? []).filter((word) => /[\u0080-\uffff]/.test(word));
  if (words.length === 0) return null;
  const scored = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, ...weigh(words, encoding) }))
    .filter(({ gained, against, hasSign }) => hasSign && gained >= 2 && gained >= against * 4)
    .sort((a, b) => b.gained - a.gained);
  return scored[0]?.encoding ?? null;
}

/** The text in Unicode when it was surely written in a legacy encoding; null when there is nothing to do. */
export function fixLegacyEncoding(text: string): { encoding: LegacyEncoding; text: string } | null {
  const encoding = detectLegacyEncoding(text);
  return encoding && { encoding, text: convertLegacy(text, encoding) };
}
