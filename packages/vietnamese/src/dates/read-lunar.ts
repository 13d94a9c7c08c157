import { bearsCanChi, CAN_CHI, canChiName, canChiOf, yearsOfCanChi } from './can-chi';
import { pointOf } from './edtf';
import { tet } from './parts';
import { NO_QUALIFIER, NUMBER_WORD, numberOf } from './phrase-text';
import { dateProblems, type DateProblem } from './problem';
import { reading, type ReadContext, type Reading } from './reading';

/** `read: null`: lunar words whose Gregorian year cannot be told; the words are kept and nothing is claimed. */
export type LunarAttempt = { ok: true; read: Reading | null } | DateProblem | null;

const MARKER = /[ ,]*\(? ?(?:am lich|a\.l\.?|(?<=[\s(\d])al)(?=$|[\s,);])\)?/;
const LUNAR_WORDS =
  /thang (?:gieng|chap)(?: |$)|(?:^|ngay )ram |thang \S+ nhuan|giao thua|(?:mong|mung|30|29) \S* ?tet/;
const YEAR_NAME = new RegExp(
  String.raw`(?:^|nam |xuan |he |ha |thu |dong |tet |nguyen dan |, )${CAN_CHI}(?=$|[\s,(])`,
);

const DAY_WORD = String.raw`\d{1,2}|ram|(?:(?:hai|ba) )?muoi(?: (?:mot|hai|ba|tu|lam|sau|bay|tam|chin))?|${NUMBER_WORD}`;
const YEAR_PART = String.raw`(?:${CAN_CHI})?,? ?\(?(\d{4})?\)?`;
const DAY = new RegExp(
  String.raw`^(?:ngay )?(?:(?:mong |mung |(?<=ngay )|${NO_QUALIFIER})(${DAY_WORD}),? ?(?:thang |[/.\-] ?))?(?:thang )?(\d{1,2}|gieng|chap|${NUMBER_WORD})(?: nhuan)?` +
    String.raw`(?:,? nam |[ ]?[/.\-] ?|,? |$)${YEAR_PART}$`,
);
const SINCE = /^(?:ke tu |tinh tu |tu )?(?:sau )?(?=(?:ngay|thang|mong|mung|ram|nam) )/;
const YEAR = new RegExp(String.raw`^(?:nam )?${YEAR_PART}$`);
const FEAST = new RegExp(
  String.raw`^(?:mua |dip )?(xuan|he|ha|thu|dong|(?:ngay |dem )?(?:(?:mong|mung) )?(?:\S+ )?(?:tet|giao thua)(?: nguyen dan)?),? (?:nam )?${YEAR_PART}$`,
);

function lunarDay(word: string): number | null {
  if (word === 'ram') return 15;
  const tens = /^(?:(hai|ba) )?muoi(?: (\S+))?$/.exec(word);
  if (!tens) return numberOf(word);
  const unit = tens[2] === 'lam' ? 5 : (numberOf(tens[2] ?? '') ?? 0);
  return (tens[1] ? (numberOf(tens[1]) ?? 0) : 1) * 10 + unit;
}

type YearFound = { years: number[]; inferred: boolean } | DateProblem;

/** The lunar year: given in figures, or the only year since 1930 with the can-chi name (SPEC V14). */
function lunarYear(
  stem: string | undefined,
  branch: string | undefined,
  digits: string | undefined,
  month: number,
  context: ReadContext,
): YearFound {
  if (!digits) {
    if (!stem || !branch) return dateProblems.noYear();
    return { years: yearsOfCanChi(stem, branch, Number(context.today.slice(0, 4))), inferred: true };
  }
  const year = Number(digits);
  if (!stem || !branch || bearsCanChi(year, stem, branch)) return { years: [year], inferred: false };
  // "tháng Chạp Đinh Mùi 1968": the last months of a lunar year lie in the next Gregorian one.
  if (month >= 11 && bearsCanChi(year - 1, stem, branch)) return { years: [year - 1], inferred: false };
  return dateProblems.canChiMismatch(year, canChiOf(year), canChiName(stem, branch));
}

/**
 * Lunar month m of year Y holds the sun's m-th principal term (about the 20th of Gregorian month m + 1), so whatever
 * the leap months and on either side of the 17th parallel it lies within Gregorian months m to m + 2.
 */
function monthSpan(year: number, month: number): Reading {
  const end = month + 2;
  return reading(pointOf(year, month), end > 12 ? pointOf(year + 1, end - 12) : pointOf(year, end), {
    vague: true,
  });
}

const SEASON_CODES: Readonly<Record<string, number>> = { xuan: 21, he: 22, ha: 22, thu: 23, dong: 24 };

function build(found: YearFound, make: (year: number) => Reading): LunarAttempt {
  if ('ok' in found) return found;
  if (found.years.length !== 1) return { ok: true, read: null };
  return { ok: true, read: { ...make(found.years[0]), inferred: found.inferred } };
}

/** "từ tháng Giêng năm 1968": what is certain is the first day of the span (SPEC V13, V14). */
const openAfter = (since: LunarAttempt): LunarAttempt =>
  since?.ok && since.read ? { ok: true, read: { ...since.read, end: 'open' } } : since;

/**
 * Days, months and years of the Vietnamese lunar calendar (SPEC V14). The words are kept; the Gregorian span given is
 * the one that is certain without astronomy. Needs the marker ÂL, a lunar word (Giêng, Chạp, rằm, nhuận) or a can-chi year.
 */
export function readLunar(text: string, context: ReadContext): LunarAttempt {
  const hasMarker = MARKER.test(text);
  if (!hasMarker && !LUNAR_WORDS.test(text) && !YEAR_NAME.test(text)) return null;
  const since = text.replace(SINCE, '');
  if (since !== text) return openAfter(readLunar(since, context));
  const bare = text.replace(MARKER, '').trim();

  const feast = FEAST.exec(bare);
  if (feast) {
    const code = SEASON_CODES[feast[1]];
    const make = (year: number): Reading =>
      code ? reading(pointOf(year, code)) : reading(tet(year).start, tet(year).end, { vague: true });
    return build(lunarYear(feast[2], feast[3], feast[4], 1, context), make);
  }
  const onlyYear = bare && YEAR.exec(bare);
  if (onlyYear) {
    return build(lunarYear(onlyYear[1], onlyYear[2], onlyYear[3], 0, context), (year) =>
      reading(pointOf(year)),
    );
  }
  const match = DAY.exec(bare);
  if (!match) return null;
  const month = numberOf(match[2]) ?? 0;
  const day = match[1] ? (lunarDay(match[1]) ?? 0) : 1;
  if (month < 1 || month > 12 || day < 1 || day > 30) return dateProblems.noSuchLunarDay();
  return build(lunarYear(match[3], match[4], match[5], month, context), (year) => monthSpan(year, month));
}
