import { dayOfIso, addDays, isoDay } from './calendar';
import { pointSpan, runsForward } from './edtf-bounds';
import { formatEdtf, isSeasonPoint, pointOf, UNKNOWN_YEAR, type EdtfEnd, type EdtfPoint } from './edtf';
import { dateProblems, type DateProblem } from './problem';
import { lastEnd, qualify, reading, type Attempt, type Reading } from './reading';

/** Reads one side of a range; never a range itself, so that reading stays linear in the number of dashes. */
export type ReadSide = (text: string) => Attempt;

const NOW = '(?:nay|hien nay|hien tai|bay gio|hom nay|ngay nay)';
const SINCE = [
  new RegExp(String.raw`^(?:ke tu |tinh tu |tu )?(?:sau )?(.+?)\s*(?:-|cho den| den| toi)\s*${NOW}$`),
  /^(?:ke tu |tinh tu |tu )?(?:sau )?(.+?) (?:tro di|tro lai day|tro ve sau|ve sau|tro ve day|den thoi diem nay)$/,
  /^(?:ke tu |tinh tu |tu )?sau (?:khi |thoi diem )?(.+)$/,
  /^(?:som nhat )(?:la |vao )?(.+)$/,
];
const UNTIL = [
  /^(?:tu )?(.+?) (?:tro ve truoc|ve truoc|tro lui)$/,
  /^(?:tinh |tu truoc )?(?:cho )?(?:den|toi) (?:het )?(.+)$/,
  /^(?:muon nhat|cham nhat) (?:la |vao )?(.+)$/,
];
const BEFORE = /^(?:tu )?truoc (?:thoi diem )?(.+)$/;
const SINCE_ONLY = /^(?:ke tu|tinh tu|tu) (.+)$/;
const OR = / (?:hoac|hay) /g;
const SEPARATORS = [/ - /g, / (?:cho )?(?:den|toi) (?:het )?/g, / va /g, OR, /\s*(?:->|=>)\s*/g, / ?- ?/g];

/** The unit before a point (SPEC V13): "trước năm 1975" ends with 1974, "trước 30/4/1975" on the 29th. */
function unitBefore(point: EdtfPoint): EdtfPoint | null {
  const span = pointSpan(point);
  if (!span) return null;
  const previous = dayOfIso(isoDay(addDays(span.first, -1)));
  const hasMonth = point.month !== null && point.month !== 'XX';
  const hasDay = hasMonth && point.day !== null && point.day !== 'XX';
  const unit = pointOf(previous.year, hasMonth ? previous.month : null, hasDay ? previous.day : null);
  return { ...unit, qualifier: point.qualifier };
}

const firstOf = (patterns: readonly RegExp[], text: string): string | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match[1];
  }
  return null;
};

const openAfter = (read: Reading): Attempt =>
  typeof read.start === 'string' ? null : reading(read.start, 'open', { inferred: read.inferred });

function openBefore(end: EdtfEnd | null, read: Reading): Attempt {
  return end === null || typeof end === 'string' ? null : reading('open', end, { inferred: read.inferred });
}

/** The end of a range; "từ 1954 đến trước năm 1975" ends with 1974. */
function readEnd(text: string, read: ReadSide): Attempt {
  const before = BEFORE.exec(text);
  const limit = before && read(before[1]);
  if (!limit?.ok) return before ? limit : read(text);
  const unit = typeof limit.start === 'string' ? null : unitBefore(limit.start);
  return unit && { ...limit, start: unit, end: null };
}

/** "28" before "30/6/2022" takes its month and year; "60" after "1959" takes its century. */
function complete(left: string, right: string, read: ReadSide): [Attempt, Attempt] {
  const shortYear = /^\d{2}$/.exec(right);
  const fullYear = /(\d{2})(\d{2})$/.exec(left);
  const second =
    shortYear && fullYear && Number(right) > Number(fullYear[2])
      ? read(fullYear[1] + right)
      : readEnd(right, read);
  const first = read(left);
  if (first?.ok || !second?.ok || typeof second.start === 'string') return [first, second];

  const { year, month, day } = second.start;
  const lone = /^(ngay |mong |mung |thang )?(\d{1,2})$/.exec(left);
  const dayMonth = /^(?:ngay )?(\d{1,2})(?: ?[/.-] ?| thang )(\d{1,2})$/.exec(left);
  if (lone && day !== null && month !== null && lone[1] !== 'thang ')
    return [read(`${lone[2]}/${month}/${year}`), second];
  if (lone && day === null && month !== null && !isSeasonPoint(second.start))
    return [read(`${lone[2]}/${year}`), second];
  if (dayMonth && day !== null) return [read(`${dayMonth[1]}/${dayMonth[2]}/${year}`), second];
  if (/^(?:thang \S+|quy \S+)$/.test(left) && month !== null) return [read(`${left} nam ${year}`), second];
  if (/^(?:dau|giua|cuoi) thang \d{1,2}$/.test(left) && day !== null)
    return [read(`${left}/${year}`), second];
  return [first, second];
}

function join(first: Reading, second: Reading): Attempt {
  const [start, end] = [first.start, lastEnd(second)];
  if (typeof start === 'string' || typeof end === 'string') return null;
  if (!runsForward(start, end)) return dateProblems.reversed();
  const marks = { vague: first.vague || second.vague, inferred: first.inferred || second.inferred };
  return formatEdtf(start) === formatEdtf(end) ? reading(start, null, marks) : reading(start, end, marks);
}

const isUnknown = (side: Attempt, words: string): boolean =>
  words === '?' || (side?.ok === true && typeof side.start !== 'string' && side.start.year === UNKNOWN_YEAR);

/** "từ thời điểm không rõ đến năm 1975" → `/1975`. */
function openUnknown(first: Attempt, second: Attempt): Attempt {
  if (first?.ok) return reading(first.start, 'unknown', { inferred: first.inferred });
  return second?.ok ? reading('unknown', lastEnd(second), { inferred: second.inferred }) : null;
}

function readSplit(text: string, read: ReadSide): Attempt {
  let problem: DateProblem | null = null;
  for (const separator of SEPARATORS) {
    for (const match of text.matchAll(separator)) {
      const left = text.slice(0, match.index);
      const right = text.slice(match.index + match[0].length);
      if (!left || !right) continue;
      const [first, second] = complete(left, right, read);
      const [noStart, noEnd] = [isUnknown(first, left), isUnknown(second, right)];
      if (noStart || noEnd) return openUnknown(noStart ? null : first, noEnd ? null : second);
      if (first?.ok && second?.ok) {
        const joined = join(first, second);
        return joined?.ok && separator === OR ? qualify(joined, '?') : joined;
      }
      for (const side of [first, second]) if (side && !side.ok && first && second) problem ??= side;
    }
  }
  return problem;
}

/** Ranges and open ends: "từ … đến …", "trước …", "sau …", "… đến nay" (SPEC V13). */
export function readRange(text: string, read: ReadSide): Attempt {
  const since = firstOf(SINCE, text);
  const sinceRead = since && read(since);
  if (sinceRead) return sinceRead.ok ? openAfter(sinceRead) : sinceRead;

  const beforeRead = BEFORE.test(text) ? readEnd(text, read) : null;
  if (beforeRead) return beforeRead.ok ? openBefore(beforeRead.start, beforeRead) : beforeRead;
  const until = firstOf(UNTIL, text);
  const untilRead = until && read(until);
  if (untilRead) return untilRead.ok ? openBefore(lastEnd(untilRead), untilRead) : untilRead;

  const only = SINCE_ONLY.exec(text);
  const onlyRead = only && read(only[1]);
  // Before the dashes are looked at: that of "từ tháng 7-2025" is none of a range.
  if (onlyRead?.ok) return openAfter(onlyRead);

  const body = text.replace(/^(?:trong khoang |khoang )?giua (?=.+ va )/, '').replace(/^tu /, '');
  // "cuối năm 1959 đầu năm 1960" has no separator but means one.
  const split = readSplit(body.replace(/^(cuoi .+?),? (?=dau )/, '$1 - ').replace(/- - /, '- '), read);
  return split ?? onlyRead;
}
