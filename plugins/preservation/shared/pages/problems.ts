/** Why a page, or a whole file, could not be drawn or read: what people are told. */
export const PAGE_PROBLEMS = {
  PAGES_FILE_GONE: {
    vi: 'Không tìm thấy tệp gốc trong kho.',
    en: 'The master file is not in the store.',
  },
  PAGES_NO_POPPLER: {
    vi: 'Máy chủ thiếu gói poppler-utils nên chưa tách được trang của PDF. Hãy báo người quản trị cài gói này rồi bấm “Đọc lại”.',
    en: 'The server lacks the package poppler-utils, so pages of PDFs cannot be drawn. Have it installed, then read again.',
  },
  PAGES_ENCRYPTED: {
    vi: 'PDF có mật khẩu mở nên không tách trang được.',
    en: 'The PDF needs a password to open, so its pages cannot be drawn.',
  },
  PAGES_UNREADABLE: {
    vi: 'Tệp bị hỏng, không tách trang được.',
    en: 'The file is damaged; its pages cannot be drawn.',
  },
  PAGE_NOT_DRAWN: {
    vi: 'Không vẽ được hình của trang này.',
    en: 'The picture of this page could not be drawn.',
  },
  PAGE_TOO_SLOW: {
    vi: 'Trang này mất quá nhiều thời gian nên máy đã dừng lại.',
    en: 'This page took too long and was stopped.',
  },
  OCR_UNAVAILABLE: {
    vi: 'Máy chủ chưa có bộ đọc chữ tiếng Việt. Hãy báo người quản trị cài gói tesseract-ocr-vie rồi bấm “Đọc lại”.',
    en: 'The server has nothing that reads Vietnamese print. Have the package tesseract-ocr-vie installed, then read again.',
  },
  OCR_FAILED: {
    vi: 'Bộ đọc chữ gặp lỗi ở trang này.',
    en: 'The reader failed at this page.',
  },
} as const;

export type PageProblemCode = keyof typeof PAGE_PROBLEMS;

export const isPageProblem = (value: unknown): value is PageProblemCode =>
  typeof value === 'string' && Object.hasOwn(PAGE_PROBLEMS, value);

/** Thrown where work on a page cannot go on; the sentence is made from the code. */
export class PageProblem extends Error {
  constructor(
    readonly code: PageProblemCode,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${PAGE_PROBLEMS[code].en}`, options);
    this.name = 'PageProblem';
  }
}
