import { normalizeText } from '../../../packages/vietnamese/src';

/** Private-use characters that mark highlighted words on their way from the engine to us (see `search/highlight.ts`). */
export const MARK_OPEN = '\uE000';
export const MARK_CLOSE = '\uE001';

const MARKERS = /[\uE000\uE001]/g;

/** A text as it is indexed and shown: normalised (requirements §6.3), free of our own markers; null when empty. */
export function cleanText(value: string | null | undefined): string | null {
  if (!value) return null;
  const text = normalizeText(value).replace(MARKERS, '').trim();
  return text === '' ? null : text;
}

/** The non-empty, distinct texts among those given, in order. */
export const cleanTexts = (values: Iterable<string | null | undefined>): string[] => [
  ...new Set([...values].map(cleanText).filter((text) => text !== null)),
];
