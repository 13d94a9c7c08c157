import { UNKNOWN_YEAR, pointOf, type EdtfPoint } from './edtf';
import { readPeriod } from './periods';
import { dateProblems } from './problem';
import { readDay } from './read-day';
import { readRange } from './read-range';
import { readSpan } from './read-span';
import { onlyPoint, qualify, reading, type Attempt, type ReadContext } from './reading';
import type { Qualifier } from './edtf';

const WHAT =
  '(?:thoi gian|thoi diem|nien dai|ngay|thang|nam|gio|chup|quay|nao|gi|ca|chinh xac|cu the|duoc|ro|,|va|hay)';
const UNKNOWN = new RegExp(
  String.raw`^(?:(?:khong|chua|k\.?|ko|kg) ?(?:ro|biet|nho|xac dinh|ghi|de|con nho|co) ?(?: ?${WHAT})*|k\.? ?n\.?|(?:k\.?|khong) ?(?:ngay|nam|thang)(?: ?${WHAT})*|` +
    String.raw`khuyet nam|s\. ?d\.?|n\. ?d\.?|unknown|undated|\?+|xxxx)$`,
);

/** Words before the date that say nothing about it: what happened, at what hour, on which weekday. */
const LEADS: readonly RegExp[] = [
  /^(?:chup|quay) (?:tai|o) [^\d]{2,40}?,? (?=nam \d|ngay |thang \d|khoang |\d)/,
  /^(?:khong|chua) ro(?: chinh xac)?[,;] (?=.*\d{4})/,
  /^(?:(?:anh|phim|tu lieu|tai lieu) )?(?:duoc )?(?:chup|quay|lap|viet|ghi|dien ra|to chuc|xay ra|ky|ban hanh|sang tac)(?: (?:vao|hoi|luc))?:? (?=.*\d|.*thoi)/,
  /^(?:vao|hoi|luc|trong|nhan dip|dip|thoi gian|thoi diem|ngay chup|nam chup|ca)(?:: | (?!khoang thoi gian))(?:la )?/,
  /^(?:trong )?khoang thoi gian(?=(?: tu)? )/,
  /^[^\d[\](),]{2,60}, (?=ngay )/,
  // Only before a day: "thu năm 1945" is an autumn, not a Thursday.
  /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?:, | )(?=ngay |\d{1,2}(?: ?[/.-]| thang)|\d{4}[/.-]\d{1,2}[/.-]|mong |mung )/,
  /^ngay (?=(?:tu|sau) (?!thang ))/,
  /^toi (?=chup |quay )/,
  /^(?:rang |buoi )?(?:sang|trua|chieu|dem|khuya)(?: som)? (?=ngay |mong |mung |\d+ ?[/.-])/,
  /^\d{1,2} ?(?:gio|h)(?: ?\d{1,2})?(?: ?(?:phut|'|p))?(?: (?:sang|trua|chieu|dem))?(?:,| -)? (?=ngay |\d|mong |mung )/,
  /^(?:khong ro|khong nho|chua ro|khong biet|k\.?) (?:ngay,? ?(?:va )?thang|ngay|thang)(?:[,;]| -)? (?=.*\d{4})/,
  /^(?:giai doan|nhiem ky|nhiem ki|thoi ky|thoi ki|thoi gian)(?: tu)? (?=\d{4}|nam \d{4}|thang \d|truoc |sau |giua \d{4})/,
  // Not "những năm 1960", which is a decade.
  /^(?:cac nam|nhung nam)(?: tu)? (?=\d{3}[1-9]|\d{4} ?(?:-|den|toi|va)|truoc |sau |giua \d{4})/,
];
const TRAILS: readonly RegExp[] = [/ ?\(?(?:duong lich|d\.l\.?|dl)\)?$/];
const TERM_WITH_YEARS =
  /^(?:dai hoi )?(?:khoa|nhiem ky|nhiem ki)(?: thu)? (?:[ivx]+|\d{1,2}),? ?(?:nhiem ky )?\(?(\d{4}.+?)\)?$/;
const TERM = /^(?:dai hoi )?(?:khoa|nhiem ky|nhiem ki)(?: thu)? (?:[ivx]+|\d{1,2})(?: |$)/;

const SUFFIXES: readonly (readonly [RegExp, Qualifier])[] = [
  [/ ?\((?:\?+|khong chac(?: chan| lam)?|chua chac(?: chan)?|chua xac minh|can xac minh|co le)\)$/, '?'],
  [/ ?\((?:suy doan|phong doan|uoc doan|doan|suy ra)\)$/, '%'],
  [/ ?\((?:khoang|uoc chung|k\.?)\)$/, '~'],
  [/ ?\?+$/, '?'],
  [/ (?:gi do|la cung)$/, '~'],
];
const PREFIXES: readonly (readonly [RegExp, Qualifier])[] = [
  [
    /^(?:vao )?(?:khoang chung|khoang|phong chung|ang chung|chung|tam|uoc chung|uoc khoang|uoc|xap xi|gan|dau do|kh\.|k\.)(?: vao| la| o)? ?(?=[\d(]|[a-z]{2})/,
    '~',
  ],
  [
    /^(?:do (?=\d|nam |thang |ngay |nhung |thap |the |mua |dau |giua |cuoi )|k (?=\d|nam )|k(?=\d{4})|(?:circa|ca\.?|c\.) ?(?=\d)|about (?=\d))/,
    '~',
  ],
  [/^(?:co le|co the|hinh nhu|nghe noi|chac la|chac|nghi la|nghi|nghe dau)(?: la| vao)? /, '?'],
  [/^(?:suy doan|phong doan|uoc doan|doan|suy ra)(?: la| vao)?:? /, '%'],
];

const UNSPECIFIED: readonly (readonly [RegExp, Partial<EdtfPoint>])[] = [
  [/ \(khong ro ngay, thang\)$/, { month: 'XX', day: 'XX' }],
  [/ \(khong ro thang\)$/, { month: 'XX' }],
  [/ \(khong ro ngay\)$/, { day: 'XX' }],
];

function stripLeads(text: string): string {
  let stripped = text;
  for (const trail of TRAILS) stripped = stripped.replace(trail, '');
  for (let pass = 0; pass < LEADS.length; pass += 1) {
    const before = stripped;
    for (const lead of LEADS) stripped = stripped.replace(lead, '').trim();
    if (stripped === before) break;
  }
  return stripped;
}

function readQualified(text: string, read: (inner: string) => Attempt): Attempt | undefined {
  const unspecified = UNSPECIFIED.find(([pattern]) => pattern.test(text));
  if (unspecified) {
    const inner = read(text.replace(unspecified[0], ''));
    const point = inner?.ok ? onlyPoint(inner) : null;
    return point ? reading({ ...point, ...unspecified[1] }) : inner;
  }
  const bracket = /^\[([^[\]]+)\]$/.exec(text) ?? /^\[(\d{2})\](\d{2})$/.exec(text);
  if (bracket) {
    const inner = read(bracket.slice(1).join(''));
    return inner?.ok ? qualify(inner, '%') : inner;
  }
  for (const [pattern, mark] of [...SUFFIXES, ...PREFIXES]) {
    const rest = text.replace(pattern, '').trim();
    if (rest === text || !rest) continue;
    const inner = read(rest);
    if (inner) return inner.ok ? qualify(inner, mark) : inner;
  }
  return undefined;
}

/**
 * Reads a folded Gregorian phrase ({@link phraseText}): words that say nothing are dropped, marks of doubt are peeled
 * off, then one moment, or a range of moments, is read.
 */
export function readPhrase(text: string, context: ReadContext, allowRange = true): Attempt {
  if (UNKNOWN.test(text)) return reading({ ...pointOf(0), year: UNKNOWN_YEAR });
  const period = readPeriod(text, context.periods);
  if (period) return period;

  const bare = stripLeads(text);
  if (bare !== text && UNKNOWN.test(bare)) return reading({ ...pointOf(0), year: UNKNOWN_YEAR });
  const termYears = TERM_WITH_YEARS.exec(bare);
  if (termYears) return readPhrase(termYears[1], context, allowRange);
  if (TERM.test(bare)) return dateProblems.termNeedsYears();

  const named = bare === text ? null : readPeriod(bare, context.periods);
  const moment = named ?? readSpan(bare, context) ?? readDay(bare, context);
  if (moment?.ok) return moment;

  const qualified = readQualified(bare, (inner) => readPhrase(inner, context, allowRange));
  if (qualified) return qualified;
  const range = allowRange ? readRange(bare, (side) => readPhrase(side, context, false)) : null;
  // "28/6 - 30/6/2022" begins with a day that lacks its year: the range explains it.
  return range?.ok ? range : (moment ?? range);
}
