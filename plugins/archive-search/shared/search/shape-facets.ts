import { isItemKind } from '../kinds';
import { KIND_LABELS, type LabelBook } from '../labels';
import { parseFacetValue } from '../projection/facet-value';
import { FACET_FIELDS, type Facet } from './facets';
import type { FacetCount } from './search-response';

/** Most values of one facet in an answer; the engine keeps the most frequent ones. */
const MAX_VALUES = 100;

type Distribution = Readonly<Record<string, number>>;

const labelOf = (facet: Facet, value: string, labels: LabelBook): string => {
  switch (facet) {
    case 'kind':
      return isItemKind(value) ? KIND_LABELS[value] : value;
    case 'group':
      return labels.group(value);
    case 'decade':
      return `Những năm ${value}`;
    case 'donorKind':
      return labels.term('donor-kinds', value);
    case 'restoration':
      return labels.term('restoration-status', value);
    case 'processing':
      return labels.term('file-processing', value);
    default:
      return value;
  }
};

/** While a rename spreads, one id may stand under two labels: counted together, under the more frequent label. */
function mergeById(distribution: Distribution): FacetCount[] {
  const merged = new Map<string, FacetCount & { best: number }>();
  for (const [key, count] of Object.entries(distribution)) {
    const { label, documentId } = parseFacetValue(key);
    const known = merged.get(documentId);
    merged.set(documentId, {
      value: documentId,
      label: known && known.best >= count ? known.label : label,
      count: count + (known?.count ?? 0),
      best: Math.max(count, known?.best ?? 0),
    });
  }
  return [...merged.values()].map(({ value, label, count }) => ({ value, label, count }));
}

// Not `compareVietnamese`, which builds two keys per comparison: hundreds of equal counts are compared in every search.
const collator = new Intl.Collator('vi');
const byCount = (a: FacetCount, b: FacetCount): number =>
  b.count - a.count || collator.compare(a.label, b.label);
const byValue = (a: FacetCount, b: FacetCount): number => Number(a.value) - Number(b.value);

/**
 * The counts of one facet with labels (rule X15): decades in order, everything else most frequent first. A value that the
 * reader chose is always there, with 0 where nothing has it.
 */
export function shapeFacet(
  facet: Facet,
  distribution: Distribution | undefined,
  chosen: readonly string[],
  labels: LabelBook,
): FacetCount[] {
  const { filter, counted } = FACET_FIELDS[facet];
  const counts =
    filter === counted
      ? Object.entries(distribution ?? {}).map(([value, count]) => ({
          value,
          label: labelOf(facet, value, labels),
          count,
        }))
      : mergeById(distribution ?? {});
  const sorted = counts.sort(facet === 'decade' ? byValue : byCount);
  const shown = sorted.filter(({ value }, index) => index < MAX_VALUES || chosen.includes(value));
  const missing = chosen.filter((value) => !shown.some((entry) => entry.value === value));
  return [...shown, ...missing.map((value) => ({ value, label: labelOf(facet, value, labels), count: 0 }))];
}
