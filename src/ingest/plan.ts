import type { SheetRow } from './read-sheet';
import type { FoundFile } from './walk';

/** One item to make: the files that show it, in order, each with its row of the sheet. */
export interface ItemPlan {
  readonly files: readonly { readonly found: FoundFile; readonly row?: SheetRow }[];
}

export interface Plan {
  readonly items: readonly ItemPlan[];
  /** Rows that name a file which is not in the folder. */
  readonly missing: readonly SheetRow[];
}

const nameKey = (name: string) =>
  name.normalize('NFC').replace(/\\/g, '/').replace(/^\.\//, '').toLowerCase();

/** Rows by the file they name: the path below the folder, or the bare file name where only one file has it. */
const rowsByFile = (files: readonly FoundFile[], rows: readonly SheetRow[]) => {
  const byPath = new Map(files.map((file) => [nameKey(file.relative), file]));
  const byBase = new Map<string, FoundFile | null>();
  for (const file of files) {
    const base = nameKey(file.relative.split('/').at(-1) ?? '');
    byBase.set(base, byBase.has(base) ? null : file);
  }
  const described = new Map<FoundFile, SheetRow>();
  const missing: SheetRow[] = [];
  for (const row of rows) {
    const file = byPath.get(nameKey(row.file ?? '')) ?? byBase.get(nameKey(row.file ?? ''));
    if (file) described.set(file, row);
    else missing.push(row);
  }
  return { described, missing };
};

const pageOf = (row: SheetRow | undefined) => Number(row?.page) || 0;

/**
 * Decides which files make one item: those whose rows carry the same item key, in the order of their page numbers
 * (else of the sheet); every other file is an item of its own.
 */
export const planItems = (files: readonly FoundFile[], rows: readonly SheetRow[]): Plan => {
  const { described, missing } = rowsByFile(files, rows);
  const groups = new Map<string, { found: FoundFile; row?: SheetRow }[]>();
  for (const found of files) {
    const row = described.get(found);
    const key = row?.item ? `item ${row.item}` : `file ${found.relative}`;
    groups.set(key, [...(groups.get(key) ?? []), { found, row }]);
  }
  const items = [...groups.values()].map((group) => ({
    files: group.sort((a, b) => pageOf(a.row) - pageOf(b.row) || (a.row?.row ?? 0) - (b.row?.row ?? 0)),
  }));
  return { items, missing };
};
