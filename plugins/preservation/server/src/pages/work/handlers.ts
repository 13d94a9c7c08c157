import type { JobHandler } from '../../../../shared/jobs/contract';
import type { PagesService } from '../pages';
import { readOcrPayload, readPagesPayload } from './orders';

const MINUTE = 60_000;

/** The kinds of work of this room, for the queue. */
export const pageHandlers = (pages: () => PagesService): readonly JobHandler[] => [
  {
    kind: 'pages',
    vi: 'Tách trang tài liệu',
    en: 'Pages of a document',
    // A book of two thousand pages; what is done is not done again at the next attempt.
    timeoutMs: 120 * MINUTE,
    weight: 'decoder',
    run: (payload, context) => {
      const { sha256, age } = readPagesPayload(payload);
      return pages().work.split(sha256, context, age);
    },
  },
  {
    kind: 'ocr',
    vi: 'Đọc chữ trên trang',
    en: 'Text of a page',
    // Drawing, and at most four looks.
    timeoutMs: 10 * MINUTE,
    weight: 'decoder',
    run: (payload, context) => {
      const { sha256, page } = readOcrPayload(payload);
      return pages().work.read(sha256, page, context);
    },
  },
];
