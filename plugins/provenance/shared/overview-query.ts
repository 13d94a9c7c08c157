import { isStage, type Stage } from './appraisal/stages';
import type { ItemKind } from './contracts';
import type { Severity } from './finding';
import { objectOf, textOf } from './values';

/** What the overview counts by. */
export type OverviewBy = 'rule' | 'group' | 'provider';

/** Which items of the overview are listed. */
export interface OverviewFilter {
  readonly rule?: string;
  readonly code?: string;
  readonly severity?: Severity;
  readonly group?: string;
  readonly provider?: string;
  readonly kind?: ItemKind;
  readonly stage?: Stage;
  readonly published?: boolean;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

export interface QueryRefusal {
  readonly code: string;
  readonly field: string;
  readonly vi: string;
  readonly en: string;
}

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: QueryRefusal };

const BY: readonly string[] = ['rule', 'group', 'provider'] satisfies OverviewBy[];
const KINDS: readonly string[] = ['photo', 'film', 'document'] satisfies ItemKind[];
const SEVERITIES: readonly string[] = ['error', 'warning', 'hint'] satisfies Severity[];
const MAX_PAGE_SIZE = 100;

const refusal = (
  field: string,
  vi: string,
  en: string,
): { readonly ok: false; readonly refusal: QueryRefusal } => ({
  ok: false,
  refusal: { code: 'OVERVIEW_QUERY_INVALID', field, vi, en },
});

/** Reads `by` of the overview; `rule` when it is left out. */
export const readOverviewBy = (query: unknown): Read<OverviewBy> => {
  const by = textOf(objectOf(query).by) ?? 'rule';
  return BY.includes(by)
    ? { ok: true, value: by as OverviewBy }
    : refusal(
        'by',
        'Chỉ xem được theo quy tắc, nhóm nội dung hoặc nơi cung cấp.',
        'by must be rule, group or provider.',
      );
};

const wholeNumber = (value: string | null, fallback: number): number =>
  value === null ? fallback : /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;

/** Reads the filters of the overview's list; what is left out does not filter. */
export const readOverviewFilter = (query: unknown): Read<OverviewFilter> => {
  const given = objectOf(query);
  const text = (name: string): string | null => textOf(given[name]);
  const [kind, severity, stage, published] = ['kind', 'severity', 'stage', 'published'].map(text);
  if (kind && !KINDS.includes(kind))
    return refusal(
      'kind',
      'Loại tư liệu phải là ảnh, phim hoặc tài liệu.',
      'kind must be photo, film or document.',
    );
  if (severity && !SEVERITIES.includes(severity))
    return refusal(
      'severity',
      'Mức độ phải là bắt buộc, cảnh báo hoặc gợi ý.',
      'severity must be error, warning or hint.',
    );
  if (stage && !isStage(stage))
    return refusal('stage', 'Không có trạng thái này.', 'There is no such stage.');
  if (published && published !== 'true' && published !== 'false')
    return refusal(
      'published',
      'Chỉ chọn được đã công bố hoặc chưa công bố.',
      'published must be true or false.',
    );
  const page = wholeNumber(text('page'), 1);
  if (!(page >= 1))
    return refusal('page', 'Số trang phải là số nguyên từ 1.', 'page must be a whole number from 1.');
  const pageSize = wholeNumber(text('pageSize'), 25);
  if (!(pageSize >= 1 && pageSize <= MAX_PAGE_SIZE))
    return refusal(
      'pageSize',
      `Mỗi trang hiện từ 1 đến ${MAX_PAGE_SIZE} tư liệu.`,
      `pageSize must be a whole number from 1 to ${MAX_PAGE_SIZE}.`,
    );
  return {
    ok: true,
    value: {
      rule: text('rule') ?? undefined,
      code: text('code') ?? undefined,
      group: text('group') ?? undefined,
      provider: text('provider') ?? undefined,
      severity: (severity ?? undefined) as Severity | undefined,
      kind: (kind ?? undefined) as ItemKind | undefined,
      stage: (stage ?? undefined) as Stage | undefined,
      published: published ? published === 'true' : undefined,
      page,
      pageSize,
    },
  };
};
