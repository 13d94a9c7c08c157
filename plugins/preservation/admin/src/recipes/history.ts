import type { Steps } from '../../../shared/recipes/recipe';

/** What was done to a recipe on the screen, and what was taken back. */
export interface RecipeHistory {
  readonly past: readonly Steps[];
  readonly now: Steps;
  readonly future: readonly Steps[];
  /** The control that was moved last: one pull at a slider is one change. */
  readonly control: string | null;
}

export type RecipeAct =
  | { readonly act: 'change'; readonly control: string; readonly steps: Partial<Steps> }
  | { readonly act: 'settle' }
  | { readonly act: 'undo' }
  | { readonly act: 'redo' }
  | { readonly act: 'load'; readonly steps: Steps };

const MOST_REMEMBERED = 200;

export const beginHistory = (steps: Steps = {}): RecipeHistory => ({
  past: [],
  now: steps,
  future: [],
  control: null,
});

const without = (steps: Steps): Steps =>
  Object.fromEntries(Object.entries(steps).filter(([, step]) => step !== undefined));

/** The history after an act. A step that becomes `undefined` is no longer done. Pure. */
export const followHistory = (history: RecipeHistory, act: RecipeAct): RecipeHistory => {
  const { past, now, future, control } = history;
  switch (act.act) {
    case 'change': {
      const next = without({ ...now, ...act.steps });
      if (control === act.control) return { ...history, now: next, future: [] };
      return { past: [...past, now].slice(-MOST_REMEMBERED), now: next, future: [], control: act.control };
    }
    case 'settle':
      return control === null ? history : { ...history, control: null };
    case 'undo': {
      const before = past.at(-1);
      return before === undefined
        ? history
        : { past: past.slice(0, -1), now: before, future: [now, ...future], control: null };
    }
    case 'redo': {
      const [after, ...rest] = future;
      return after === undefined
        ? history
        : { past: [...past, now], now: after, future: rest, control: null };
    }
    case 'load':
      return { past: [...past, now].slice(-MOST_REMEMBERED), now: act.steps, future: [], control: null };
  }
};
