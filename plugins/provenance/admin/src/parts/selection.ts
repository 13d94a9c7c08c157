import { useMemo, useState } from 'react';

/** Which rows of a list are chosen, by their keys. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly isSelected: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** All of these, or none of them where all were chosen. */
  readonly toggleAll: (keys: readonly string[]) => void;
  readonly replace: (keys: Iterable<string>) => void;
  /** For the checkbox above the list. */
  readonly ofAll: (keys: readonly string[]) => boolean | 'indeterminate';
}

/** The set with `key` put in, or taken out where it was in. */
export const toggled = (keys: ReadonlySet<string>, key: string): Set<string> => {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
};

/** All of `shown` put in; taken out where they were all in. Rows of other pages stay as they are. */
export const toggledAll = (keys: ReadonlySet<string>, shown: readonly string[]): Set<string> => {
  const next = new Set(keys);
  const areAllIn = shown.every((key) => keys.has(key));
  for (const key of shown)
    if (areAllIn) next.delete(key);
    else next.add(key);
  return next;
};

/** How many of `shown` are chosen, as a checkbox says it. */
export const chosenOf = (keys: ReadonlySet<string>, shown: readonly string[]): boolean | 'indeterminate' => {
  const count = shown.filter((key) => keys.has(key)).length;
  if (count === 0) return false;
  return count === shown.length ? true : 'indeterminate';
};

export const useSelection = (): Selection => {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      keys,
      isSelected: (key: string) => keys.has(key),
      toggle: (key: string) => setKeys((before) => toggled(before, key)),
      toggleAll: (shown: readonly string[]) => setKeys((before) => toggledAll(before, shown)),
      replace: (next: Iterable<string>) => setKeys(new Set(next)),
      ofAll: (shown: readonly string[]) => chosenOf(keys, shown),
    }),
    [keys],
  );
};
