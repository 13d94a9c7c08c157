import { useNotification } from '@strapi/strapi/admin';

import type { ItemRestoration } from '../../../shared/restoration/api';
import type { Sentence } from '../api/contracts';
import type { ItemName } from '../api/page-contracts';
import { type RefusalWords, refusalWords } from '../api/refusal';
import { useChangeRestorationMutation, useLazyGetItemRestorationQuery } from '../api/restoration';
import { caseChanges } from './case/case-changes';
import { useChangeWords } from './use-change-words';

/** A refusal with more sentences below its own, none of them lost. */
const withMore = (refusal: RefusalWords, more: readonly Sentence[]): RefusalWords => {
  const said = Object.keys(refusal.fields).length > 0 || refusal.others.length > 0;
  return { ...refusal, others: [...(said ? refusal.others : [refusal]), ...more] };
};

/**
 * Writes something down for an item, or does an act with its case. A refusal comes back in words; where the case had
 * moved on meanwhile, with what changed (U37): what was typed stays with whoever asked.
 */
export const useChange = (item: ItemName, seen: ItemRestoration) => {
  const [send, { isLoading }] = useChangeRestorationMutation();
  const [ask] = useLazyGetItemRestorationQuery();
  const { toggleNotification } = useNotification();
  const sayChange = useChangeWords(seen.options.treatments);

  const change = async (
    path: string,
    body: Readonly<Record<string, unknown>>,
    done: string,
  ): Promise<RefusalWords | null> => {
    const answer = await send({ item, path, body });
    if (!('error' in answer)) {
      toggleNotification({ type: 'success', message: done });
      return null;
    }
    const refusal = refusalWords(answer.error);
    const now = await ask(item);
    if (!seen.case || !now.data) return refusal;
    const changes = caseChanges(seen.case, now.data.case).map((difference) => {
      const words = sayChange(difference);
      return { vi: words, en: words };
    });
    return changes.length > 0 ? withMore(refusal, changes) : refusal;
  };
  return { change, isLoading };
};
