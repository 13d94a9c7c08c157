/** An error that a reader may see: a stable code, a sentence in Vietnamese and English, and the field concerned. */
export class PublicError extends Error {
  constructor(
    readonly status: 400 | 404 | 429 | 503,
    readonly code: string,
    readonly vi: string,
    readonly en: string,
    readonly field?: string,
  ) {
    super(en);
    this.name = ERROR_NAMES[status];
  }

  /** The body of the answer (architecture, "Search"). */
  toBody(): { error: { status: number; name: string; message: string; details: Record<string, string> } } {
    const { status, name, code, vi, en, field } = this;
    return { error: { status, name, message: vi, details: { code, vi, en, ...(field ? { field } : {}) } } };
  }
}

const ERROR_NAMES = {
  400: 'ValidationError',
  404: 'NotFoundError',
  429: 'RateLimitError',
  503: 'ServiceUnavailableError',
} as const;

export const searchUnavailable = (): PublicError =>
  new PublicError(
    503,
    'SEARCH_UNAVAILABLE',
    'Chức năng tìm kiếm tạm thời gián đoạn. Xin thử lại sau ít phút.',
    'Search is temporarily unavailable. Please try again in a few minutes.',
  );

export const itemNotFound = (): PublicError =>
  new PublicError(
    404,
    'ITEM_NOT_FOUND',
    'Không tìm thấy tư liệu này, hoặc tư liệu chưa được công bố.',
    'This item does not exist or has not been published.',
  );

export const tooManyRequests = (): PublicError =>
  new PublicError(
    429,
    'TOO_MANY_REQUESTS',
    'Bạn gửi yêu cầu quá nhanh. Xin chờ vài giây rồi thử lại.',
    'Too many requests. Please wait a few seconds and try again.',
  );
