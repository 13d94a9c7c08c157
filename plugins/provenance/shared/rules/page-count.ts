import type { EvaluationContext, ItemRecord } from '../contracts';
import { remark } from '../finding';
import { open, type Rule } from '../rule';

const missing = (images: number) =>
  remark(
    'PAGE_COUNT_MISSING',
    'warning',
    ['numberOfPage'],
    `Chưa ghi số trang của tài liệu. Các tệp có ${images} trang; hãy đếm bản gốc rồi ghi số trang.`,
    `The number of pages is not given. The files show ${images}; count the original and enter the number.`,
  );

const differs = (given: number, images: number) =>
  remark(
    'PAGE_COUNT_DIFFERS',
    'warning',
    ['numberOfPage'],
    `Số trang khác với số trang trong các tệp. Ghi ${given} trang nhưng các tệp có ${images}; hãy bổ sung trang thiếu hoặc sửa số trang.`,
    `The number of pages differs from the files. ${given} is given, the files show ${images}; add the missing pages or correct the number.`,
  );

/** Page images where there are any, else the pages of the PDF masters; `null` when neither tells. */
const pagesShown = (
  { representations }: ItemRecord,
  { masters }: Pick<EvaluationContext, 'masters'>,
): number | null => {
  const withFile = representations.flatMap(({ role, fileId }) => (fileId === null ? [] : [{ role, fileId }]));
  const images = withFile.filter(({ role }) => role === 'page');
  const multiPage = (fileId: number): number => masters.get(fileId)?.pages ?? 0;
  // A page may itself be a PDF or TIFF of several pages.
  if (images.length > 0) return images.reduce((sum, { fileId }) => sum + Math.max(1, multiPage(fileId)), 0);
  const ofMasters = withFile
    .filter(({ role }) => role !== 'subtitle')
    .reduce((sum, { fileId }) => sum + multiPage(fileId), 0);
  return ofMasters > 0 ? ofMasters : null;
};

/** P26: the pages of a document are all there (A18). */
export const pageCount: Rule = {
  id: 'P26',
  vi: 'Số trang của tài liệu bằng số trang trong các tệp.',
  en: 'The page count of a document equals the pages in its files.',
  codes: [open('PAGE_COUNT_MISSING', 'warning'), open('PAGE_COUNT_DIFFERS', 'warning')],
  kinds: ['document'],
  judge: ({ record, context }) => {
    const shown = pagesShown(record, context);
    if (shown === null) return [];
    if (record.numberOfPage === null) return [missing(shown)];
    return record.numberOfPage === shown ? [] : [differs(record.numberOfPage, shown)];
  },
};
