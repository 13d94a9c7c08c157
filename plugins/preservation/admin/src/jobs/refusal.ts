interface Sentence {
  readonly vi: string;
  readonly en: string;
}

const UNREACHABLE: Sentence = {
  vi: 'Không gửi được đến máy chủ. Hãy kiểm tra đường truyền rồi thử lại.',
  en: 'The server could not be reached. Check the connection and try again.',
};
const FORBIDDEN: Sentence = {
  vi: 'Tài khoản này không được xem việc nền.',
  en: 'This account may not see work in the background.',
};
const FAILED: Sentence = {
  vi: 'Máy chủ không làm được việc này. Hãy thử lại; nếu vẫn lỗi, báo người quản trị.',
  en: 'The server could not do this. Try again; if it fails again, tell the administrator.',
};

interface Refusal {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly details?: { readonly code?: unknown; readonly en?: unknown } | null;
}

/** Was the account refused, rather than the request? */
export const isForbidden = (error: unknown): boolean =>
  [401, 403].includes(Number((error as Refusal | null | undefined)?.status));

/** What a request failed with, in words for the person: the archive's own, or ours for those of machines. */
export const refusalSentence = (error: unknown): Sentence => {
  const { status, message, details } = (error ?? {}) as Refusal;
  if (typeof message === 'string' && typeof details?.code === 'string')
    return { vi: message, en: typeof details.en === 'string' ? details.en : message };
  if (typeof status !== 'number') return UNREACHABLE;
  return isForbidden(error) ? FORBIDDEN : FAILED;
};
