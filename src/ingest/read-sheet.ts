import fs from 'node:fs/promises';
import path from 'node:path';

import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';

import { normalizeText } from '../../packages/vietnamese/src';
import { IngestError } from './ingest-error';
import { fieldOfHeading, type SheetField } from './sheet-columns';

export type SheetRow = Partial<Record<SheetField, string>> & {
  /** Row number as the spreadsheet program shows it. */
  readonly row: number;
};

export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** Headings that mean nothing to us: shown to the user, since a typing mistake there loses a whole column. */
  readonly ignoredHeadings: readonly string[];
}

const pad = (value: number) => String(value).padStart(2, '0');

/** A cell as text. Spreadsheets turn "28/6/2022" into a date by themselves: written back the Vietnamese way. */
export const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return `${pad(cell.getUTCDate())}/${pad(cell.getUTCMonth() + 1)}/${cell.getUTCFullYear()}`;
  return normalizeText(String(cell)).trim();
};

const cells = async (file: string): Promise<unknown[][]> => {
  const extension = path.extname(file).toLowerCase();
  if (extension === '.xlsx') {
    const [sheet] = await readXlsx(file);
    return (sheet?.data ?? []) as unknown[][];
  }
  if (extension === '.csv') {
    const text = await fs.readFile(file, 'utf8');
    const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
  }
  throw new IngestError(
    'SHEET_FORMAT',
    `Bảng kê phải là tệp .xlsx hoặc .csv, không phải “${path.basename(file)}”.`,
    `The sheet must be .xlsx or .csv, not "${path.basename(file)}".`,
  );
};

/** Turns rows of cells, the first being headings, into rows by field. Pure, so that it can be tested without files. */
export const toSheet = (table: readonly (readonly unknown[])[]): Sheet => {
  const headings = (table[0] ?? []).map(cellText);
  const fields = headings.map(fieldOfHeading);
  if (!fields.includes('file'))
    throw new IngestError(
      'SHEET_NO_FILE_COLUMN',
      'Bảng kê cần một cột “Tên tệp” ở dòng đầu để biết mỗi dòng nói về tệp nào.',
      'The sheet needs a column "file" in its first row.',
    );
  const rows = table.slice(1).flatMap((line, index): SheetRow[] => {
    const row: Partial<Record<SheetField, string>> = {};
    fields.forEach((field, column) => {
      const text = cellText(line[column]);
      if (field && text) row[field] = text;
    });
    return row.file ? [{ ...row, row: index + 2 }] : [];
  });
  return { rows, ignoredHeadings: headings.filter((heading, column) => heading && !fields[column]) };
};

/**
 * Reads the description sheet of a folder (.xlsx, first worksheet; or .csv, UTF-8, comma or semicolon).
 * @throws {IngestError} when it cannot be read or has no column that names files
 */
export const readSheet = async (file: string): Promise<Sheet> => {
  let table: unknown[][];
  try {
    table = await cells(file);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    throw new IngestError(
      'SHEET_UNREADABLE',
      `Không đọc được bảng kê “${path.basename(file)}”: tệp hỏng hoặc không đúng định dạng.`,
      `The sheet "${path.basename(file)}" cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return toSheet(table);
};
