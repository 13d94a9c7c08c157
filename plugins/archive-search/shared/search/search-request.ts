import { z } from 'zod';

import { ITEM_KINDS } from '../kinds';
import { PublicError } from '../public-error';
import { searchWords } from './readings';

/** Longest query, in characters: whole sentences fit, pasted pages do not. */
const MAX_QUERY = 300;
/** Most values of one facet in one request. */
const MAX_VALUES = 50;

export const SORTS = ['relevance', 'date', '-date', 'title', '-added'] as const;

const list = <T extends z.ZodType<unknown>>(value: T) =>
  z.preprocess(
    (given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z.array(value).max(MAX_VALUES),
  );

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));

const code = z.string().trim().min(1).max(100);
const year = integer(1, 9999).optional();

const schema = z.strictObject({
  q: z.string().max(MAX_QUERY).default(''),
  kind: list(z.enum(ITEM_KINDS)),
  group: list(code),
  decade: list(integer(0, 9990).refine((value) => value % 10 === 0)),
  place: list(code),
  person: list(code),
  event: list(code),
  donorKind: list(code),
  restoration: list(code),
  processing: list(code),
  from: year,
  to: year,
  page: integer(1, 1_000_000).default(1),
  pageSize: integer(1, 100).default(24),
  sort: z.enum(SORTS).default('relevance'),
});

/** A checked search request. `q` is normalised; years are inclusive. */
export type SearchRequest = z.output<typeof schema>;

type Refusal = readonly [code: string, vi: string, en: string];

const FACET: Refusal = ['SEARCH_BAD_FACET', 'Giá trị lọc không hợp lệ.', 'The filter value is not valid.'];
const YEAR: Refusal = [
  'SEARCH_BAD_YEAR',
  'Năm phải là một số nguyên từ 1 đến 9999.',
  'The year must be a whole number from 1 to 9999.',
];

const REFUSALS: Readonly<Record<string, Refusal>> = {
  q: [
    'SEARCH_BAD_QUERY',
    `Câu tìm phải là một đoạn chữ không quá ${MAX_QUERY} ký tự.`,
    `The query must be text of at most ${MAX_QUERY} characters.`,
  ],
  kind: [
    'SEARCH_BAD_KIND',
    'Loại tư liệu phải là photo (ảnh), film (phim) hoặc document (tài liệu).',
    'The kind must be photo, film or document.',
  ],
  decade: [
    'SEARCH_BAD_DECADE',
    'Thập niên phải viết bằng năm đầu, ví dụ 1960.',
    'The decade must be written as its first year, for example 1960.',
  ],
  from: YEAR,
  to: YEAR,
  page: [
    'SEARCH_BAD_PAGE',
    'Số trang phải là một số nguyên từ 1 trở lên.',
    'The page must be a whole number from 1.',
  ],
  pageSize: [
    'SEARCH_BAD_PAGE_SIZE',
    'Số kết quả mỗi trang phải từ 1 đến 100.',
    'The page size must be a whole number from 1 to 100.',
  ],
  sort: [
    'SEARCH_BAD_SORT',
    `Cách sắp xếp phải là một trong: ${SORTS.join(', ')}.`,
    `The order must be one of: ${SORTS.join(', ')}.`,
  ],
};

const refuse = ([errorCode, vi, en]: Refusal, field: string) =>
  new PublicError(400, errorCode, vi, en, field);

/**
 * Checks the query string of `GET /api/search` (rule X13).
 * @throws PublicError 400 naming the first parameter that is unknown or malformed
 */
export function parseSearchRequest(query: unknown): SearchRequest {
  const result = schema.safeParse(query);
  if (!result.success) {
    const issue = result.error.issues[0];
    const field = issue?.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : String(issue?.path[0] ?? '');
    if (issue?.code === 'unrecognized_keys') {
      const unknown: Refusal = [
        'SEARCH_UNKNOWN_PARAMETER',
        `Không có tham số tìm kiếm “${field.slice(0, 50)}”.`,
        `There is no search parameter “${field.slice(0, 50)}”.`,
      ];
      throw refuse(unknown, field);
    }
    throw refuse(REFUSALS[field] ?? FACET, field);
  }
  const { from, to } = result.data;
  if (from !== undefined && to !== undefined && from > to) {
    const range: Refusal = [
      'SEARCH_BAD_YEAR_RANGE',
      'Năm bắt đầu phải trước hoặc bằng năm kết thúc.',
      'The first year must not be after the last.',
    ];
    throw refuse(range, 'from');
  }
  return { ...result.data, q: searchWords(result.data.q) };
}
