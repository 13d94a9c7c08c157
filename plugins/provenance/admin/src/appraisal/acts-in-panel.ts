import type { Act } from '../api/contracts';

/** What Strapi's own button does as well, saving the form on the way: one way is enough. */
const BY_THE_BUTTON_ABOVE = 'publish';

export interface ActsInPanel {
  readonly allowed: readonly Act[];
  /** Open only because the account runs the machine. */
  readonly breakGlass: readonly Act[];
  /** With the reason why not. */
  readonly closed: readonly Act[];
}

/** Sorts the acts of an item into what can be pressed, what only breaks the glass, and what is closed and why. */
export const actsInPanel = (acts: readonly Act[], mayPublish: boolean): ActsInPanel => {
  const shown = acts.filter(
    ({ act, fields, breakGlass }) =>
      !(
        act === BY_THE_BUTTON_ABOVE &&
        mayPublish &&
        !breakGlass &&
        fields.every(({ required }) => !required)
      ),
  );
  return {
    allowed: shown.filter(({ allowed, breakGlass }) => allowed && !breakGlass),
    breakGlass: shown.filter(({ allowed, breakGlass }) => allowed && breakGlass),
    closed: shown.filter(({ allowed }) => !allowed),
  };
};
