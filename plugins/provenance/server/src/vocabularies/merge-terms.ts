import { isDeepStrictEqual } from 'node:util';

import type { FileTerm } from './vocabulary-file';

/** A term as it stands in the database. */
export interface StoredTerm extends Partial<FileTerm> {
  readonly id: number;
  readonly code: string;
  readonly active?: boolean | null;
}

export interface TermPatch {
  readonly id: number;
  readonly data: Record<string, unknown>;
}

export interface TermMerge {
  readonly insert: FileTerm[];
  readonly update: TermPatch[];
  /** Ids of terms that the file no longer has; records may still use their codes. */
  readonly retire: number[];
}

const FIELDS = ['label', 'labelEn', 'order', 'extra', 'media'] as const;

const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a ?? null, b ?? null);

/** New values of the fields that still are as we loaded them. */
const patchOf = (row: StoredTerm, before: FileTerm | undefined, now: FileTerm): Record<string, unknown> =>
  Object.fromEntries(
    FIELDS.filter((field) => before && same(row[field], before[field]) && !same(row[field], now[field])).map(
      (field) => [field, now[field] ?? null],
    ),
  );

/**
 * A three-way merge of a vocabulary: what we loaded last time, what stands in the database, what the file says now.
 * A field that differs from what we loaded was edited by an administrator and stays as it is, for ever.
 * A term that an administrator added, or deleted, stays added, or deleted.
 */
export const mergeTerms = (
  loaded: readonly FileTerm[],
  stored: readonly StoredTerm[],
  file: readonly FileTerm[],
): TermMerge => {
  const before = new Map(loaded.map((term) => [term.code, term]));
  const rows = new Map(stored.map((row) => [row.code, row]));
  const now = new Set(file.map(({ code }) => code));
  return {
    insert: file.filter(({ code }) => !rows.has(code) && !before.has(code)),
    update: file.flatMap((term) => {
      const row = rows.get(term.code);
      const data = row ? patchOf(row, before.get(term.code), term) : {};
      return row && Object.keys(data).length > 0 ? [{ id: row.id, data }] : [];
    }),
    retire: stored
      .filter(({ code, active }) => before.has(code) && !now.has(code) && active !== false)
      .map(({ id }) => id),
  };
};
