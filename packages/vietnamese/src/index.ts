export {
  type DateCalendar,
  type DateCertainty,
  type HistoricalDate,
  isHistoricalDate,
} from './dates/historical-date';
export {
  MAX_DATE_PHRASE,
  parseDatePhrase,
  type ParseDateOptions,
  type ParsedDate,
} from './dates/parse-date-phrase';
export { type DateProblemCode } from './dates/problem';
export { type NamedPeriod } from './dates/reading';
export { DEFAULT_PERIODS } from './dates/periods';
export { edtfBounds } from './dates/edtf-bounds';
export { parseEdtf } from './dates/edtf';
export { type DateLocale } from './dates/render-words';
export { renderDate, type RenderDateOptions } from './dates/render-date';
export { understoodSentence } from './dates/understood-sentence';
export { decadesOf, yearsOf } from './dates/decades-of';

export { normalizeText } from './text/normalize';
export { fold } from './text/fold';
export { telexCode } from './text/telex';
export { decodeTelex, decodeVni } from './text/decode-keyboard';
export { type KeyboardCandidate, looksLikeKeyboardCode } from './text/looks-like-keyboard-code';
export {
  convertLegacy,
  detectLegacyEncoding,
  fixLegacyEncoding,
  type LegacyEncoding,
} from './text/legacy-encoding';
export { canonicalTone } from './text/canonical-tone';
export { canonicalSpelling, syllableVariants } from './text/syllable-variants';
export { parseSyllable, type Syllable } from './text/syllable';

export { canSplitName, compareVietnamese, nameSortKey, titleSortKey } from './names/sort-key';
