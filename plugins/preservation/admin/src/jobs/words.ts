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

/** The words of this room: `words('title')` looks up `preservation.jobs.title`. */
export const useWords = () => {
  const { formatMessage } = useIntl();
  return (key: string, values?: Record<string, string | number>): string =>
    formatMessage({ id: messageId(`jobs.${key}`) }, values);
};
