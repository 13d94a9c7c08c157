import { useCallback, useSyncExternalStore } from 'react';

/** How many findings refuse publication, for the button that stands in another part of the page. */
const errors = new Map<string, number>();
const listeners = new Set<() => void>();

/** A form is known by its model and document; a new item has no document yet. */
const keyOf = (model: string, documentId: string | undefined): string => `${model} ${documentId ?? ''}`;

/** Tells how many errors a form has now; `undefined` when nobody judges it any more. */
export const tellErrors = (
  model: string,
  documentId: string | undefined,
  count: number | undefined,
): void => {
  const key = keyOf(model, documentId);
  if (errors.get(key) === count) return;
  if (count === undefined) errors.delete(key);
  else errors.set(key, count);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The errors of the form as last told; `undefined` where nobody has judged it. */
export const useErrorCount = (model: string, documentId: string | undefined): number | undefined => {
  const key = keyOf(model, documentId);
  return useSyncExternalStore(
    subscribe,
    useCallback(() => errors.get(key), [key]),
  );
};
