import type { UploadVerdict, UploadView } from './contracts';

const HEADINGS = [
  'Tên tệp',
  'Số byte',
  'SHA-256',
  'Kết quả',
  'Giải thích',
  'Tên trong thư viện',
  'Thời điểm',
];
const RESULTS: Record<UploadVerdict, string> = {
  stored: 'Đã vào kho',
  duplicate: 'Đã có',
  refused: 'Từ chối',
};

/** A cell that begins like a formula would be calculated by the spreadsheet of whoever opens the list. */
const cell = (value: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
};

const lineOf = (receipt: UploadView): string =>
  [
    receipt.name,
    String(receipt.bytes),
    receipt.sha256,
    RESULTS[receipt.state as UploadVerdict] ?? receipt.state,
    receipt.vi,
    receipt.libraryName ?? '',
    receipt.finishedAt ?? '',
  ]
    .map(cell)
    .join(',');

/** The head of the list: a mark that makes spreadsheets read Vietnamese letters, and the names of the columns. */
export const CSV_HEAD = `\uFEFF${HEADINGS.map(cell).join(',')}\r\n`;

/** Lines of the list of receipts, each ended by a line break. */
export const csvLines = (receipts: readonly UploadView[]): string =>
  receipts.map((receipt) => `${lineOf(receipt)}\r\n`).join('');
