import { daysInMonth } from './calendar';
import { pointOf, type EdtfPoint } from './edtf';
import { NO_QUALIFIER, NUMBER_WORD, numberOf } from './phrase-text';
import { dateProblems } from './problem';
import { reading, type Attempt, type ReadContext } from './reading';

const BLANK = String.raw`\.{2,}|\?+|-{2,}|_+|x{1,2}|0{1,2}`;
const SEPARATOR = String.raw`\s*[/.\-]\s*`;
const YEAR = String.raw`\d{4}|'?\d{2}`;
const DAY_MONTH_YEAR = new RegExp(
  String.raw`^(?:ngay (?:mong |mung )?|mong |mung |${NO_QUALIFIER})(\d{1,2}|${BLANK}|${NUMBER_WORD})(?:\s*thang\s*|${SEPARATOR}${NO_QUALIFIER})` +
    String.raw`(\d{1,2}|${BLANK}|${NUMBER_WORD})(?:,?\s*nam |${SEPARATOR}|, ?|\s+)(${YEAR})$`,
);
const MONTH_YEAR = new RegExp(
  String.raw`^(?:ngay (?:(?:${BLANK}) ?)?)?(thang |t\.? ?)(\d{1,2}|${BLANK}|${NUMBER_WORD})(?:,?\s*nam |${SEPARATOR}|, ?|\s+)(${YEAR})$`,
);
const BARE_MONTH_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const YEAR_MONTH_DAY = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const YEAR_MONTH = /^(\d{4})[/.-](\d{1,2})$/;
const NO_YEAR = new RegExp(
  String.raw`^(?:ngay )?(?:mong |mung )?\d{1,2}(?:\s*thang\s*|\s*[/.\-]\s*)(?:\d{1,2}|${NUMBER_WORD})$|^thang (?:\d{1,2}|${NUMBER_WORD})$|^ngay \d{1,2}$`,
);

/** SPEC V5: 00–29 → 2000s unless that lies after today, everything else → 1900s. */
export function fullYear(text: string, context: ReadContext): { year: number; inferred: boolean } {
  const digits = text.replace("'", '');
  if (digits.length === 4) return { year: Number(digits), inferred: false };
  const short = Number(digits);
  const inThisCentury = short <= 29 && 2000 + short <= Number(context.today.slice(0, 4));
  return { year: (inThisCentury ? 2000 : 1900) + short, inferred: true };
}

function dayReading(
  day: number | null,
  month: number | null,
  yearText: string,
  context: ReadContext,
): Attempt {
  const { year, inferred } = fullYear(yearText, context);
  if (year < 1000 || year > 2999) return null;
  // A blank or 0 is what a form leaves where day or month is not known: "00/08/1968", "ngày … tháng 8".
  if (!month) return reading(pointOf(year), null, { inferred });
  if (month > 12) return dateProblems.noSuchMonth(month, day);
  if (!day) return reading(pointOf(year, month), null, { inferred });
  if (day > daysInMonth(year, month)) return dateProblems.noSuchDay(day, month, year);
  return reading(pointOf(year, month, day), null, { inferred });
}

const unspecifiedYear = (year: string): EdtfPoint => ({ ...pointOf(0), year });

function readYear(text: string, context: ReadContext): Attempt {
  const whole = /^(?:nam )?([12]\d{3})$/.exec(text) ?? /^nam ('?\d{2})$/.exec(text);
  if (whole) return dayReading(null, null, whole[1], context);
  const ten = /^(?:nam )?([12]\d{2})(?:x|\?|-|_|\.+)$/.exec(text);
  if (ten) return reading(unspecifiedYear(`${ten[1]}X`));
  const hundred = /^(?:nam )?([12]\d)(?:xx|\?\?|--|__|\.{2,})$/.exec(text);
  return hundred ? reading(unspecifiedYear(`${hundred[1]}XX`)) : null;
}

/**
 * Days, months and years in figures or words, always in Vietnamese order (day, month, year); SPEC V3–V6.
 * `text` is folded by {@link phraseText}.
 */
export function readDay(text: string, context: ReadContext): Attempt {
  const full = DAY_MONTH_YEAR.exec(text);
  if (full) return dayReading(numberOf(full[1]), numberOf(full[2]), full[3], context);

  const month = MONTH_YEAR.exec(text);
  if (month) return dayReading(null, numberOf(month[2]), month[3], context);

  const bare = BARE_MONTH_YEAR.exec(text);
  // "5/68" can only be a month; "12/05" is more likely a day without its year.
  if (bare && (bare[2].length === 4 || Number(bare[2]) > 31)) {
    return dayReading(null, Number(bare[1]), bare[2], context);
  }

  const iso = YEAR_MONTH_DAY.exec(text);
  if (iso) return dayReading(Number(iso[3]), Number(iso[2]), iso[1], context);
  const isoMonth = YEAR_MONTH.exec(text);
  if (isoMonth && Number(isoMonth[2]) <= 12)
    return dayReading(null, Number(isoMonth[2]), isoMonth[1], context);

  return readYear(text, context) ?? (NO_YEAR.test(text) ? dateProblems.noYear() : null);
}
