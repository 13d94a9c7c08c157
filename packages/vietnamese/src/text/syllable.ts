/** A Vietnamese syllable taken apart: written letters without tone, and the tone. */
export interface Syllable {
  /** Initial consonant, "qu" and "gi" included; may be empty. */
  onset: string;
  /** The rest, with â ê ô ă ơ ư but without tone: "uyên". */
  rime: string;
  tone: Tone;
}

/** ngang, huyền, hỏi, ngã, sắc, nặng: the order of dictionaries. */
export type Tone = '' | '\u0300' | '\u0309' | '\u0303' | '\u0301' | '\u0323';
export const TONES: readonly Tone[] = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
/** A tilde on n (Spanish ñ, the "đ" of VNI fonts) is no tone: the mark must stand on a vowel. */
const STRAY_TONE = /(?:^|[^\u0302\u0306\u031baeiouy])[\u0300\u0309\u0303\u0301\u0323]/;
const TONE_MARK = /[\u0300\u0309\u0303\u0301\u0323]/g;

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const LONGEST_FIRST = [...ONSETS].sort((a, b) => b.length - a.length);

const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
   i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc ue uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu
   ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
   y yêm yên yêng yêt yêu`.split(/\s+/),
);
const AFTER_QU = new Set(
  'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăt âc ân âng ât ây e en eng eo et ê ên ênh êch êt i ich in inh it ơ y ych yên yêt ynh yt ôc'.split(
    ' ',
  ),
);
const STOPPED = /(?:[ptc]|ch)$/;

function splitOnset(letters: string): [string, string] {
  const onset = LONGEST_FIRST.find((start) => letters.startsWith(start)) ?? '';
  return [onset, letters.slice(onset.length)];
}

function isRime(onset: string, rime: string): boolean {
  if (onset === 'qu') return AFTER_QU.has(rime);
  return (
    RIMES.has(rime) &&
    !(onset === 'c' && /^[eêiy]/.test(rime)) &&
    !(onset === 'k' && /^[aăâoôơuư]/.test(rime))
  );
}

/** Letters without tone (NFC, lower case) and a tone, as a syllable; null when no syllable is written so. */
export function syllableOf(letters: string, tone: Tone): Syllable | null {
  let [onset, rime] = splitOnset(letters);
  if (onset === 'gi' && !isRime(onset, rime)) [onset, rime] = ['g', letters.slice(1)];
  else if (onset === 'gi' && rime.startsWith('ê')) [onset, rime] = ['g', `i${rime}`];
  if (!isRime(onset, rime)) return null;
  if (STOPPED.test(rime) && tone !== '' && tone !== '\u0301' && tone !== '\u0323') return null;
  return { onset, rime, tone };
}

/**
 * Takes a word apart when it could be a Vietnamese syllable, wherever its tone mark stands (hòa, hoà, đựơc).
 * @returns null for anything else: foreign words, minority names (Katơr, Chamaléa), abbreviations.
 */
export function parseSyllable(word: string): Syllable | null {
  if (word.length > 12) return null;
  const decomposed = word.toLowerCase().normalize('NFD');
  const marks = decomposed.match(TONE_MARK) ?? [];
  if (marks.length > 1 || STRAY_TONE.test(decomposed)) return null;
  return syllableOf(decomposed.replace(TONE_MARK, '').normalize('NFC'), (marks[0] ?? '') as Tone);
}

/** Whether a closed syllable (-p -t -c -ch) has the tone its spelling demands. */
export const hasPossibleTone = ({ rime, tone }: Syllable): boolean => tone !== '' || !STOPPED.test(rime);

/** Where the tone stands in a rime: the traditional place (hòa, thủy, ủy; hoàn, khuỷu, thuở). */
export function toneIndex(rime: string): number {
  const vowels = [...rime].filter((letter) => /[aăâeêioôơuưy]/.test(letter)).length;
  const quality = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ', 'ư'].map((letter) => rime.lastIndexOf(letter)));
  if (rime.startsWith('ươ')) return 1;
  if (quality >= 0) return quality;
  if (vowels === 3) return 1;
  return vowels === 2 && vowels < rime.length ? 1 : 0;
}

/** The syllable in its canonical spelling, lower case, NFC. */
export function composeSyllable({ onset, rime, tone }: Syllable): string {
  const at = toneIndex(rime);
  return (onset + rime.slice(0, at + 1) + tone + rime.slice(at + 1)).normalize('NFC');
}
