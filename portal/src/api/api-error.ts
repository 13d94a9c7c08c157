import type { Language } from '../i18n/language';

/** A request that did not succeed, with a sentence for the reader in both languages. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    /** HTTP status, or 0 when no answer came. */
    readonly status: number,
    /** Stable code: the server's (`SEARCH_UNAVAILABLE`) or one of the portal's (`PORTAL_*`). */
    readonly code: string,
    readonly sentences: Record<Language, string>,
  ) {
    super(sentences.en);
  }
}

/** No answer came: the network, or the server, is away. */
export function unreachable(): ApiError {
  return new ApiError(0, 'PORTAL_UNREACHABLE', {
    vi: 'Không kết nối được với kho. Xin kiểm tra đường truyền rồi thử lại.',
    en: 'The archive could not be reached. Please check your connection and try again.',
  });
}

/** An answer came, but not one this site understands (a proxy's page, a cut-off body). */
export function badResponse(status: number): ApiError {
  return new ApiError(status, 'PORTAL_BAD_RESPONSE', {
    vi: 'Kho trả lời không đúng dạng. Xin thử lại sau ít phút.',
    en: 'The archive gave an answer this page cannot read. Please try again in a few minutes.',
  });
}

const SENTENCES_BY_STATUS: Record<number, Record<Language, string>> = {
  404: {
    vi: 'Không tìm thấy tư liệu này trong phần công khai của kho.',
    en: 'This record is not in the public part of the archive.',
  },
  429: {
    vi: 'Có quá nhiều yêu cầu trong một lúc. Xin đợi một phút rồi thử lại.',
    en: 'Too many requests at once. Please wait a minute and try again.',
  },
  503: {
    vi: 'Phần tìm kiếm đang tạm nghỉ. Xin thử lại sau ít phút.',
    en: 'Search is resting for a moment. Please try again in a few minutes.',
  },
};

const SERVER_SENTENCES: Record<Language, string> = {
  vi: 'Kho gặp trục trặc khi trả lời. Xin thử lại sau ít phút.',
  en: 'The archive ran into a problem while answering. Please try again in a few minutes.',
};

/**
 * Reads the error body `{ error: { name, message, details: { code, vi, en } } }` (docs/architecture.md, Search).
 * A body of another shape still gives a sentence, chosen by the status.
 */
export function toApiError(status: number, body: unknown): ApiError {
  const error = field(body, 'error');
  const details = field(error, 'details');
  const fallback = SENTENCES_BY_STATUS[status] ?? SERVER_SENTENCES;
  const vi = text(field(details, 'vi')) ?? fallback.vi;
  const en = text(field(details, 'en')) ?? fallback.en;
  return new ApiError(status, text(field(details, 'code')) ?? `PORTAL_HTTP_${status}`, { vi, en });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
