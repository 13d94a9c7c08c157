import { STAGE_WORDS } from '../../../shared/appraisal/stage-words';
import { isStage } from '../../../shared/appraisal/stages';
import { objectOf } from '../../../shared/values';
import type { CodeWords } from '../api/contracts';
import { inLanguage } from '../api/in-language';

/** One field that an act changed, in words. */
export interface ChangeLine {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const NOTHING = '—';
const LONGEST = 60;

/** Short words for a value; `null` for what cannot be said shortly: that is for the comparison of versions. */
const wordsOf = (name: string, value: unknown, codes: CodeWords, locale: string): string | null => {
  const words = typeof value === 'string' ? codes[name]?.[value] : undefined;
  if (words) return inLanguage(words, locale);
  if (name === 'stage' && isStage(value)) return inLanguage(STAGE_WORDS[value], locale);
  if (value === null || value === undefined || value === '') return NOTHING;
  if (typeof value === 'boolean') return value ? '✓' : NOTHING;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.length <= LONGEST ? value : null;
};

/**
 * What an entry of the ledger says was changed, as far as a reader of the history can use it: fields the form has a
 * name for, with values that can be said in a few words.
 *
 * @param labels what the form calls its fields
 * @param codes the words of the codes that stand in them
 */
export const changeLines = (
  change: { readonly old: unknown; readonly new: unknown } | null,
  labels: Readonly<Record<string, string | undefined>>,
  codes: CodeWords,
  locale: string,
): ChangeLine[] => {
  const [before, after] = [objectOf(change?.old), objectOf(change?.new)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
    const [from, to] = [before, after].map((side) => wordsOf(name, side[name], codes, locale));
    return label && from && to && from !== to ? [{ label, from, to }] : [];
  });
};
