import { bearsCanChi, CAN_CHI, canChiName, canChiOf } from './can-chi';
import { pointOf, type EdtfInterval, type EdtfPoint } from './edtf';
import {
  drySeason,
  halfOf,
  partOf,
  rainySeason,
  schoolYear,
  tet,
  winterSpring,
  type PartWord,
} from './parts';
import { numberOf, romanOf } from './phrase-text';
import { dateProblems } from './problem';
import { fullYear, readDay } from './read-day';
import { onlyPoint, reading, type Attempt, type ReadContext } from './reading';

const year = (text: string): EdtfPoint => ({ ...pointOf(0), year: text });
const span = (value: EdtfInterval, vague: boolean): Attempt => reading(value.start, value.end, { vague });

const DECADE_WORD =
  '(?:nhung nam|cac nam|thap nien|thap ky|thap ki)(?: (?:nhung nam|thap nien|thap ky|thap ki))?';
const CENTURY_TAIL = String.raw`(?: (?:cua )?the (?:ky|ki) (?:thu )?([ivx]+|\d{1,2}|truoc|nay))?`;
const DECADE = new RegExp(String.raw`^${DECADE_WORD} '?(\d{3}0|\d0)'?s?${CENTURY_TAIL}$`);
const TWO_DECADES = new RegExp(
  String.raw`^${DECADE_WORD} (\d0)s?\s*(?:-|den|toi|va|,)\s*(?:${DECADE_WORD} )?(\d0)s?${CENTURY_TAIL}$`,
);

const centuryNumber = (text: string): number | null => {
  if (text === 'truoc') return 20;
  return text === 'nay' ? 21 : (numberOf(text) ?? romanOf(text));
};

/** SPEC V7: without a century, "những năm 20–90" are of the 1900s, "những năm 00, 10" of the 2000s. */
function decadeStart(digits: string, century: string | undefined): number | null {
  if (digits.length === 4) return Number(digits);
  const number = century ? centuryNumber(century) : Number(digits) < 20 ? 21 : 20;
  return number === null || number < 11 || number > 30 ? null : (number - 1) * 100 + Number(digits);
}

function readDecade(text: string): Attempt {
  const two = TWO_DECADES.exec(text);
  if (two) {
    const [first, last] = [decadeStart(two[1], two[3]), decadeStart(two[2], two[3])];
    if (first === null || last === null) return null;
    return first < last ? reading(pointOf(first), pointOf(last + 9)) : dateProblems.reversed();
  }
  const one = DECADE.exec(text) ?? /^(\d{3}0)'?s$/.exec(text);
  const start = one && decadeStart(one[1], one[2]);
  return start ? reading(year(`${Math.floor(start / 10)}X`)) : null;
}

function readCentury(text: string): Attempt {
  const match = /^the (?:ky|ki) (?:thu )?([ivx]+|\d{1,2}|truoc|nay)$/.exec(text);
  const number = match && centuryNumber(match[1]);
  return number && number >= 11 && number <= 30 ? reading(year(`${number - 1}XX`)) : null;
}

const QUARTER =
  /^(?:quy|qui) (i{1,3}|iv|[1-4]|mot|hai|ba|bon|tu)(?:\s*[/.-]\s*|,? ?(?:cua )?nam |, ?|\s+)('?\d{2}|\d{4})$/;

function readQuarter(text: string, context: ReadContext): Attempt {
  const match = QUARTER.exec(text);
  const number = match && (numberOf(match[1]) ?? romanOf(match[1]));
  if (!match || !number) return null;
  const { year: ofYear, inferred } = fullYear(match[2], context);
  return reading(pointOf(ofYear, number * 3 - 2), pointOf(ofYear, number * 3), { inferred });
}

const SEASON = new RegExp(
  String.raw`^(mua |vu |dip |ngay )?(dong[ -]xuan|xuan|he|ha|thu|dong|kho|mua|tet)(?: nguyen dan)?(?:,? (?:nam )?${CAN_CHI})?` +
    String.raw`,?\s*(?:nam |[/.\-]\s*)?\(?(\d{4})(?:\s*-\s*(\d{4}|\d{2}))?\)?$`,
);
const SEASON_CODES: Readonly<Record<string, number>> = { xuan: 21, he: 22, ha: 22, thu: 23, dong: 24 };

function readSeason(text: string): Attempt {
  const match = SEASON.exec(text);
  if (!match) return null;
  const [, prefix, name, stem, branch, yearText, second] = match;
  const first = Number(yearText);
  if (first < 1001 || first > 2998) return null;
  const isSplit = ['kho', 'dong-xuan', 'dong xuan'].includes(name);
  if (second && (!isSplit || Number(second) % 100 !== (first + 1) % 100)) return null;
  if (stem && !bearsCanChi(first, stem, branch)) {
    return dateProblems.canChiMismatch(first, canChiOf(first), canChiName(stem, branch));
  }
  const last = second ? first + 1 : first;
  if (name === 'tet') return span(tet(first), true);
  if (name === 'kho' || name === 'mua') {
    if (prefix !== 'mua ') return null;
    return span(name === 'kho' ? drySeason(last) : rainySeason(first), true);
  }
  // "Đông xuân 1953" alone is named by the year it begins in.
  if (isSplit) return span(winterSpring(first + 1), true);
  return reading(pointOf(first, SEASON_CODES[name]));
}

function readSchoolYear(text: string): Attempt {
  const match = /^(?:nam hoc|nien khoa) ([12]\d{3})\s*[-/]\s*(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const end = Number(match[1]) + 1;
  // "Niên khóa 2005–2009" is a course of several years, which is not one school year.
  const isNext = end < 3000 && [String(end), String(end).slice(2)].includes(match[2]);
  return isNext ? span(schoolYear(end), true) : null;
}

const PART_WORDS: Readonly<Record<string, PartWord>> = {
  dau: 'dau',
  giua: 'giua',
  cuoi: 'cuoi',
  'thuong tuan': 'dau',
  'trung tuan': 'giua',
  'ha tuan': 'cuoi',
};

function readPart(text: string, context: ReadContext): Attempt {
  const half = /^(?:nua (dau|cuoi|sau)|(?:6|sau) thang (dau|cuoi)(?: cua)?)(?: cua)? (.+)$/.exec(text);
  const part = /^(?:nhung nam )?(dau|giua|cuoi|thuong tuan|trung tuan|ha tuan)(?: cua)? (.+)$/.exec(text);
  const rest = half?.[3] ?? part?.[2];
  if (!rest) return null;
  const inner = readDecade(rest) ?? readCentury(rest) ?? readDay(rest, context);
  if (!inner?.ok) return inner;
  const whole = onlyPoint(inner);
  if (!whole) return null;
  const value = half
    ? halfOf((half[1] ?? half[2]) !== 'dau', whole)
    : partOf(PART_WORDS[part?.[1] ?? ''], whole);
  return value && reading(value.start, value.end, { vague: !half, inferred: inner.inferred });
}

/** Parts of years, quarters, seasons, decades and centuries: SPEC V7, V8, V10, V11. */
export function readSpan(text: string, context: ReadContext): Attempt {
  return (
    readPart(text, context) ??
    readDecade(text) ??
    readCentury(text) ??
    readQuarter(text, context) ??
    readSeason(text) ??
    readSchoolYear(text)
  );
}
