import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';

interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** Picks the language of the interface out of what the server said. */
export const useSays = (): ((sentence: Sentence) => string) => {
  const { locale } = useIntl();
  return ({ vi, en }) => (locale === 'vi' ? vi : en);
};

/** The words of one room: `useWords('bin')('title')` looks up `preservation.bin.title`. */
export const useWords = (room: string) => {
  const { formatMessage } = useIntl();
  return (key: string, values?: Record<string, string | number>): string =>
    formatMessage({ id: messageId(`${room}.${key}`) }, values);
};

const FAILED: Sentence = {
  vi: 'Chưa làm được. Hãy thử lại; nếu vẫn lỗi, báo người quản trị.',
  en: 'This could not be done. Try again; if it fails again, tell the administrator.',
};

/** What a request failed with, in words: the archive's own where it has some. */
export const useFailureWords = () => {
  const { locale } = useIntl();
  return (error: unknown): string => {
    const { message, details } = (error ?? {}) as { message?: unknown; details?: { en?: unknown } | null };
    const own = typeof message === 'string' && typeof details?.en === 'string';
    const sentence = own ? { vi: message, en: String(details.en) } : FAILED;
    return locale === 'vi' ? sentence.vi : sentence.en;
  };
};
