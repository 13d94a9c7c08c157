import { dayOfIso } from './calendar';
import { parseEdtf } from './edtf';
import type { HistoricalDate } from './historical-date';
import { renderDate, type RenderDateOptions } from './render-date';
import type { DateLocale } from './render-words';

const shortDay = (iso: string): string => {
  const { year, month, day } = dayOfIso(iso);
  return `${day}/${month}/${year}`;
};

/** A plain day, month or year needs no span beside it. */
function isPlain(edtf: string | null): boolean {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (!parsed || parsed.kind !== 'point') return false;
  return !parsed.qualifier && !parsed.year.includes('X') && !(parsed.month !== null && parsed.month > '12');
}

function spanWords({ edtf, from, to }: HistoricalDate, locale: DateLocale): string {
  if (isPlain(edtf) || (!from && !to)) return '';
  const vi = locale === 'vi';
  if (from && to) {
    const [first, last] = [shortDay(from), shortDay(to)];
    if (first === last) return '';
    return vi ? ` (từ ${first} đến ${last})` : ` (${first} to ${last})`;
  }
  if (from) return vi ? ` (từ ${shortDay(from)})` : ` (from ${shortDay(from)})`;
  return vi ? ` (đến hết ${shortDay(to ?? '')})` : ` (until ${shortDay(to ?? '')})`;
}

/**
 * What the admin field shows under the words typed: "Hiểu là: khoảng năm 1968 (từ 1/1/1967 đến 31/12/1969)" (SPEC V17).
 * English keeps day/month/year order, as the form does.
 */
export function understoodSentence(
  date: HistoricalDate,
  locale: DateLocale,
  options: RenderDateOptions = {},
): string {
  const words = renderDate(date, locale, options) + spanWords(date, locale);
  if (date.calendar === 'lunar-vi' && date.from === null) {
    return locale === 'vi'
      ? `Hiểu là: ${words}; giữ nguyên chữ, chưa quy được ra dương lịch`
      : `Understood as: ${words}; kept as written, not converted to the Gregorian calendar`;
  }
  return `${locale === 'vi' ? 'Hiểu là' : 'Understood as'}: ${words}`;
}
