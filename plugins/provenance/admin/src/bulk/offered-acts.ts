import type { Act, AppraisalState, Sentence } from '../api/contracts';
import type { ItemName } from '../api/page-contracts';

/** An item chosen for a bulk act, as its list knows it. */
export interface ChosenItem extends ItemName {
  readonly title: string | null;
  readonly stage?: string | null;
}

/** Items of one kind at one stage: the same acts are open to them, apart from what is particular to each. */
export interface StageGroup {
  readonly first: ItemName;
  readonly count: number;
}

/** One group for each kind and stage among the chosen, in their order. */
export const groupsOf = (items: readonly ChosenItem[]): StageGroup[] => {
  const groups = new Map<string, StageGroup>();
  for (const { uid, documentId, stage } of items) {
    const key = `${uid} ${stage ?? ''}`;
    const group = groups.get(key);
    groups.set(key, group ? { ...group, count: group.count + 1 } : { first: { uid, documentId }, count: 1 });
  }
  return [...groups.values()];
};

/** An act that can be tried, and for how many of the chosen items it is likely to fit. */
export interface BulkOffer {
  readonly act: Act;
  readonly fits: number;
}

/**
 * The acts that may be tried with at least one item, those that fit most first. Acts that would break the glass are left
 * out: that is done with open eyes, item by item.
 */
export const offersOf = (
  groups: readonly { readonly count: number; readonly state: AppraisalState }[],
): BulkOffer[] => {
  const offers = new Map<string, BulkOffer>();
  for (const { count, state } of groups) {
    for (const act of state.acts) {
      // What stands in the way of the one that was asked about is its own: the others of its group may well pass.
      const fits = act.allowed ? count : count - 1;
      if (fits === 0 || act.breakGlass) continue;
      const known = offers.get(act.act);
      offers.set(act.act, { act: known?.act ?? act, fits: (known?.fits ?? 0) + fits });
    }
  }
  return [...offers.values()].sort((one, other) => other.fits - one.fits);
};

/** Why nothing can be done with the chosen items, each sentence once. */
export const obstaclesOf = (states: readonly AppraisalState[]): Sentence[] => {
  const sentences = states.flatMap(({ acts }) => acts.flatMap(({ why }) => (why ? [why] : [])));
  return [...new Map(sentences.map((why) => [why.vi, { vi: why.vi, en: why.en }])).values()];
};
