import { useEffect, useState } from 'react';

import type { AppraisalState, Sentence } from '../api/contracts';
import { useLazyGetActsOfQuery } from '../api/pages';
import { type RefusalWords, refusalWords } from '../api/refusal';
import { type BulkOffer, type ChosenItem, groupsOf, obstaclesOf, offersOf } from './offered-acts';

export type Offers =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly refusal: RefusalWords }
  | {
      readonly state: 'ready';
      readonly offers: readonly BulkOffer[];
      readonly obstacles: readonly Sentence[];
    };

/** Asks, for one item of each kind and stage among the chosen, what may be done with it. */
export const useOffers = (items: readonly ChosenItem[]): Offers => {
  const [ask] = useLazyGetActsOfQuery();
  const [offers, setOffers] = useState<Offers>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    const groups = groupsOf(items);
    const asked = groups.map(async ({ first, count }) => ({ count, state: await ask(first).unwrap() }));
    Promise.all(asked).then(
      (states: { count: number; state: AppraisalState }[]) =>
        wanted &&
        setOffers({
          state: 'ready',
          offers: offersOf(states),
          obstacles: obstaclesOf(states.map(({ state }) => state)),
        }),
      (error: unknown) => wanted && setOffers({ state: 'failed', refusal: refusalWords(error) }),
    );
    return () => {
      wanted = false;
    };
    // The choice does not change while its dialog is open.
  }, [ask, items]);
  return offers;
};
