import type { JobOrder } from '../../../../shared/jobs/contract';
import { isSha256 } from '../../../../shared/media-url';
import { MOST_PAGES } from '../../../../shared/pages/page-url';

/** Reading one page waits behind what people look at first: the pictures of all files. What is old waits behind all that. */
const PRIORITY = { new: { pages: 100, ocr: 150 }, backlog: { pages: 200, ocr: 210 } } as const;

/** `backlog`: described before there were pages; nobody waits for it (F165). */
export type Age = keyof typeof PRIORITY;

export const pagesOrder = (sha256: string, name: string, age: Age = 'new'): JobOrder => ({
  kind: 'pages',
  key: sha256,
  payload: { sha256, age },
  label: name,
  priority: PRIORITY[age].pages,
});

export const ocrOrder = (sha256: string, name: string, page: number, age: Age = 'new'): JobOrder => ({
  kind: 'ocr',
  key: `${sha256}:${page}`,
  payload: { sha256, page },
  label: `${name}, trang ${page}`,
  priority: PRIORITY[age].ocr,
});

/** @throws TypeError where an order is none of ours */
export const readPagesPayload = ({
  sha256,
  age,
}: Readonly<Record<string, unknown>>): { sha256: string; age: Age } => {
  if (!isSha256(sha256)) throw new TypeError('The order names no master.');
  return { sha256, age: age === 'backlog' ? 'backlog' : 'new' };
};

/** @throws TypeError where an order is none of ours */
export const readOcrPayload = (
  payload: Readonly<Record<string, unknown>>,
): { sha256: string; page: number } => {
  const { page } = payload;
  if (typeof page !== 'number' || !Number.isInteger(page) || page < 1 || page > MOST_PAGES)
    throw new TypeError('The order names no page.');
  return { sha256: readPagesPayload(payload).sha256, page };
};
