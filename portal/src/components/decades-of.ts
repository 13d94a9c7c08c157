/** Beyond this a date is too vague for "of the same time" to mean anything. */
const MOST_DECADES = 3;

/**
 * The decades a date touches, as facet values ("1960").
 *
 * @param from,to ISO days or null for an open end; an open end is taken to lie in the decade of the other
 */
export function decadesOf(from: string | null, to: string | null): string[] {
  const first = decade(from ?? to);
  const last = decade(to ?? from);
  if (first === null || last === null || last < first) return [];
  const count = (last - first) / 10 + 1;
  if (count > MOST_DECADES) return [];
  return Array.from({ length: count }, (_, index) => String(first + index * 10));
}

function decade(day: string | null): number | null {
  const match = /^(\d{4})-/.exec(day ?? '');
  return match ? Math.floor(Number(match[1]) / 10) * 10 : null;
}
