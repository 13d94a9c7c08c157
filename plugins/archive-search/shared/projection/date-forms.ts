import { isHistoricalDate } from '../../../../packages/vietnamese/src';
import { dateFacets } from './date-facets';

/** Longer spans are not named by their decades: "từ 1930" would be found by every decade since. */
const MOST_DECADES = 3;

/**
 * Ways of writing a date that its own words lack (rule X35): the day in figures, and the decades as people name them
 * ("những năm 60", "thập niên 1960").
 */
export function dateForms(date: unknown): string[] {
  if (!isHistoricalDate(date)) return [];
  const forms: string[] = [];
  const { from, to } = date;
  if (from !== null && from === to) {
    const [year, month, day] = from.split('-').map(Number);
    forms.push(`${day}/${month}/${year}`);
  }
  const { decades } = dateFacets(date);
  if (decades.length > MOST_DECADES) return forms;
  for (const decade of decades) {
    const short = decade >= 1920 && decade < 2000 ? ` ${String(decade % 100)}` : '';
    forms.push(`những năm ${decade}${short} thập niên ${decade}${short} thập kỷ ${decade}${short}`);
  }
  return forms;
}
