import type { PageHead } from './views';

/** How far the reading of some pages is: what a person wants to know before opening them. */
export interface StateCounts {
  readonly pages: number;
  readonly withText: number;
  readonly corrected: number;
  readonly waiting: number;
  /** Hopeless or failed: somebody must look. */
  readonly toDo: number;
}

export const countStates = (pages: readonly Pick<PageHead, 'state' | 'source'>[]): StateCounts => {
  const count = (test: (page: Pick<PageHead, 'state' | 'source'>) => boolean): number =>
    pages.filter(test).length;
  return {
    pages: pages.length,
    withText: count(({ state, source }) => state === 'done' && source !== null),
    corrected: count(({ source }) => source === 'human'),
    waiting: count(({ state }) => state === 'waiting'),
    toDo: count(({ state }) => state === 'hopeless' || state === 'failed'),
  };
};
