interface Sentence {
  readonly vi: string;
  readonly en: string;
}

const LOCAL = {
  unreadable: {
    vi: 'Không đọc được tệp trên máy này; có thể tệp đã bị chuyển, sửa hoặc ổ đĩa đã rút. Hãy chọn lại.',
    en: 'The file cannot be read on this computer; perhaps it was moved, changed, or its disk removed. Choose it again.',
  },
  noWorker: {
    vi: 'Trình duyệt này không tính được mã kiểm tra. Hãy dùng bản mới của Chrome, Edge hoặc Firefox.',
    en: 'This browser cannot compute the checksum. Use a current Chrome, Edge or Firefox.',
  },
  offline: {
    vi: 'Mất liên lạc với máy chủ. Phần đã gửi vẫn được giữ; bấm “Thử lại” để gửi tiếp.',
    en: 'The server cannot be reached. What was sent is kept; press “Try again” to go on.',
  },
  signedOut: {
    vi: 'Phiên đăng nhập đã hết. Phần đã gửi vẫn được giữ: hãy đăng nhập lại ở thẻ khác rồi bấm “Thử lại”.',
    en: 'Your session has ended. What was sent is kept: sign in again in another tab, then press “Try again”.',
  },
} satisfies Record<string, Sentence>;

export type LocalReason = keyof typeof LOCAL;

/** What went wrong on this side of the line. */
export class LocalFailure extends Error {
  constructor(readonly reason: LocalReason) {
    super(reason);
    this.name = 'LocalFailure';
  }
}

const isSentence = (value: unknown): value is Sentence =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Sentence).vi === 'string' &&
  typeof (value as Sentence).en === 'string';

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};

/** What the server refused with, from the text of its answer; null where it is not one of our refusals. */
const refusalIn = (body: string): Sentence | null => {
  const details = (parsed(body) as { error?: { details?: unknown } } | null)?.error?.details;
  return isSentence(details) ? { vi: details.vi, en: details.en } : null;
};

interface TusError {
  readonly originalResponse?: { getStatus: () => number; getBody: () => string } | null;
}

/** Status of the answer an error tells of; null where none came. */
export const statusOf = (error: unknown): number | null => {
  const fromTus = (error as TusError).originalResponse?.getStatus();
  const fromFetch = (error as { status?: unknown }).status;
  return fromTus ?? (typeof fromFetch === 'number' ? fromFetch : null);
};

/** The sentence for a person about what went wrong, and whether it may pass by itself when the line is back. */
export const failureOf = (error: unknown): Sentence & { readonly isOffline: boolean } => {
  if (error instanceof LocalFailure) return { ...LOCAL[error.reason], isOffline: error.reason === 'offline' };
  if (error instanceof Error && error.name === 'TokenRefreshError')
    return { ...LOCAL.signedOut, isOffline: false };
  const status = statusOf(error);
  const told = refusalIn((error as TusError).originalResponse?.getBody() ?? '');
  if (told) return { ...told, isOffline: false };
  if (status === 401) return { ...LOCAL.signedOut, isOffline: false };
  if (status === 403)
    return {
      vi: 'Tài khoản này không được nạp tệp vào kho.',
      en: 'This account may not bring files in.',
      isOffline: false,
    };
  return { ...LOCAL.offline, isOffline: true };
};
