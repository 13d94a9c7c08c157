/** Longest span, in years, that is counted among decades or years (SPEC V18): longer says nothing to a facet. */
export const MAX_SPAN_YEARS = 60;

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/**
 * The years touched by a span of ISO days, ascending.
 * Empty for an open or unknown end and for spans longer than {@link MAX_SPAN_YEARS}.
 */
export function yearsOf(from: string | null, to: string | null): number[] {
  if (!from || !to) return [];
  const [first, last] = [yearOf(from), yearOf(to)];
  if (!(first <= last) || last - first >= MAX_SPAN_YEARS) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The decades (1960, 1970 …) touched by a span of ISO days; same limits as {@link yearsOf}. */
export function decadesOf(from: string | null, to: string | null): number[] {
  return [...new Set(yearsOf(from, to).map((year) => Math.floor(year / 10) * 10))];
}
