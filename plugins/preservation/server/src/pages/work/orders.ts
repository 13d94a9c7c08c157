import type { JobOrder } from '../../../../shared/jobs/contract';
import { isSha256 } from '../../../../shared/media-url';
import { MOST_PAGES } from '../../../../shared/pages/page-url';

/** Reading one page waits behind what people look at first: the pictures of all files. */
const READING_PRIORITY = 150;

export const pagesOrder = (sha256: string, name: string): JobOrder => ({
  kind: 'pages',
  key: sha256,
  payload: { sha256 },
  label: name,
});

export const ocrOrder = (sha256: string, name: string, page: number): JobOrder => ({
  kind: 'ocr',
  key: `${sha256}:${page}`,
  payload: { sha256, page },
  label: `${name}, trang ${page}`,
  priority: READING_PRIORITY,
});

/** @throws TypeError where an order is none of ours */
export const readPagesPayload = ({ sha256 }: Readonly<Record<string, unknown>>): string => {
  if (!isSha256(sha256)) throw new TypeError('The order names no master.');
  return sha256;
};

/** @throws TypeError where an order is none of ours */
export const readOcrPayload = (
  payload: Readonly<Record<string, unknown>>,
): { sha256: string; page: number } => {
  const { page } = payload;
  if (typeof page !== 'number' || !Number.isInteger(page) || page < 1 || page > MOST_PAGES)
    throw new TypeError('The order names no page.');
  return { sha256: readPagesPayload(payload), page };
};
