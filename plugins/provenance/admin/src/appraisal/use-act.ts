import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { Act, ItemAddress } from '../api/contracts';
import { inLanguage } from '../api/in-language';
import { usePerformActMutation } from '../api/item-api';
import { type RefusalWords, refusalWords } from '../api/refusal';
import { messageId } from '../plugin-id';

/**
 * Does an act and tells how it went; gives back what the server had against it, or `null` when it was done.
 *
 * @param version of the state the person sees: an act decided on an older one is refused
 */
export const useAct = (item: ItemAddress, version: number) => {
  const { formatMessage, locale } = useIntl();
  const { toggleNotification } = useNotification();
  const [send, { isLoading }] = usePerformActMutation();

  const perform = async (act: Act, fields: Record<string, unknown>): Promise<RefusalWords | null> => {
    const request = { ...fields, version, ...(act.breakGlass && { breakGlass: true }) };
    const answer = await send({ ...item, act: act.act, fields: request });
    if ('error' in answer) return refusalWords(answer.error);
    toggleNotification({
      type: 'success',
      message: formatMessage(
        { id: messageId('appraisal.done') },
        { act: inLanguage(act, locale), stage: inLanguage(answer.data, locale) },
      ),
    });
    return null;
  };

  return { perform, isLoading };
};
