import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';

/** The words of this room. */
export const useWords = () => {
  const { formatMessage } = useIntl();
  return (key: string, values?: Record<string, string | number>): string =>
    formatMessage({ id: messageId(`upkeep.${key}`) }, values);
};

/** What a request failed with: the archive's own sentence where it has one. */
export const useFailureWords = () => {
  const { locale } = useIntl();
  const words = useWords();
  return (error: unknown): string => {
    const { message, details } = (error ?? {}) as { message?: unknown; details?: { en?: unknown } | null };
    if (typeof message !== 'string' || typeof details?.en !== 'string') return words('failed');
    return locale === 'vi' ? message : details.en;
  };
};
