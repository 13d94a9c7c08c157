import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';

/** The words of this room: `useUploadWords()('title')` looks up `preservation.upload.title`. */
export const useUploadWords = () => {
  const { formatMessage } = useIntl();
  return (key: string, values?: Record<string, string | number>): string =>
    formatMessage({ id: messageId(`upload.${key}`) }, values);
};

/** Picks the language of the interface out of what the server said. */
export const useSays = (): ((words: { readonly vi: string; readonly en: string }) => string) => {
  const { locale } = useIntl();
  return ({ vi, en }) => (locale === 'vi' ? vi : en);
};
