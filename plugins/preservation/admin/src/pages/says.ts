import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';

/** The words of this room. */
export const useWords = () => {
  const { formatMessage } = useIntl();
  return (key: string, values?: Record<string, string | number>): string =>
    formatMessage({ id: messageId(`pages.${key}`) }, values);
};

/** Picks the language of the interface out of what the server said. */
export const useSaid = () => {
  const { locale } = useIntl();
  return ({ vi, en }: { vi: string; en: string }): string => (locale === 'vi' ? vi : en);
};

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `24/11/2026, 14:05`, in either language. */
export const dayAndHour = (instant: string): string => FORMAT.format(new Date(instant));
