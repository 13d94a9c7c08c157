import { useIntl } from 'react-intl';

import type { Sentence } from '../api/contracts';
import { inLanguage } from '../api/in-language';
import { messageId } from '../plugin-id';

/** Picks the language of the interface out of what the server said. */
export const useSays = (): ((words: Sentence) => string) => {
  const { locale } = useIntl();
  return (words) => inLanguage(words, locale);
};

/** The words of one room: `useWords('tasks')('title')` looks up `provenance.tasks.title`. */
export const useWords = (room: string) => {
  const { formatMessage } = useIntl();
  return (key: string, values?: Record<string, string | number>): string =>
    formatMessage({ id: messageId(`${room}.${key}`) }, values);
};
