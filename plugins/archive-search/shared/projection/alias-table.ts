import { fold } from '../../../../packages/vietnamese/src';

/** `data/search-aliases.json`: short lists kept by the archive (requirements §6.4). */
export interface AliasFile {
  /** Written to the engine as they are; it looks up keys of one to three words only. */
  synonyms: Record<string, string[]>;
  /** Names of four words and more with their abbreviation, expanded when a document is projected. */
  longForms: { full: string; abbr: string }[];
}

export const NO_ALIASES: AliasFile = { synonyms: {}, longForms: [] };

interface LongForm {
  abbr: string;
  full: string;
  /** Folded words between single spaces, with one space at either end. */
  needle: string;
}

/** Long names and their abbreviations, ready to be looked up in texts. */
export type AliasTable = readonly LongForm[];

const folded = (text: string): string => ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

export const buildAliasTable = (file: AliasFile): AliasTable =>
  file.longForms.map(({ full, abbr }) => ({ full, abbr, needle: folded(full) }));

/**
 * The abbreviations of the long names a text contains, and the long names of its abbreviations (rule X9).
 * Long names are compared folded; abbreviations as written, in capitals: folded, "HU" is also "hư" and "hú".
 */
export function aliasesIn(text: string, table: AliasTable): string[] {
  if (table.length === 0) return [];
  const haystack = folded(text);
  const words = new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const found = new Set<string>();
  for (const { full, abbr, needle } of table) {
    if (haystack.includes(needle)) found.add(abbr);
    if (words.has(abbr)) found.add(full);
  }
  return [...found];
}
