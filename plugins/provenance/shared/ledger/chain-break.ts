import type { StoredEntry } from './stored-entry';

/** What can be wrong with a chain. */
export type BreakCode =
  | 'LEDGER_EMPTY'
  | 'LEDGER_SEQ'
  | 'LEDGER_MALFORMED'
  | 'LEDGER_GENESIS'
  | 'LEDGER_LINK'
  | 'LEDGER_HASH'
  | 'LEDGER_HEAD';

/** The first broken entry and what is wrong with it, for a reader. */
export interface ChainBreak {
  readonly code: BreakCode;
  /** The number where the chain breaks. */
  readonly seq: number;
  readonly vi: string;
  readonly en: string;
  /** Of the entry found there, as it says itself (it may be what was changed); `null` where nothing was found. */
  readonly act: string | null;
  readonly uid: string | null;
  readonly documentId: string | null;
}

const SENTENCES: Record<BreakCode, (seq: number, found: string) => { vi: string; en: string }> = {
  LEDGER_EMPTY: () => ({
    vi: 'Sổ nhật ký không có mục nào.',
    en: 'The ledger has no entry at all.',
  }),
  LEDGER_SEQ: (seq, found) => ({
    vi: `Đáng lẽ đến mục số ${seq} nhưng lại gặp mục số ${found}: có mục đã bị xóa, chèn thêm hoặc đổi chỗ.`,
    en: `Entry ${seq} should come here, but ${found} was found: an entry was removed, inserted or moved.`,
  }),
  LEDGER_MALFORMED: (seq) => ({
    vi: `Mục số ${seq} thiếu hoặc sai kiểu dữ liệu: đã có người sửa trực tiếp trong cơ sở dữ liệu.`,
    en: `Entry ${seq} lacks a value or has one of a wrong kind: it was changed in the database itself.`,
  }),
  LEDGER_GENESIS: (seq) => ({
    vi: `Mục mở sổ (số ${seq}) không còn đúng như lúc lập sổ.`,
    en: `The opening entry (number ${seq}) is not as it was when the ledger was begun.`,
  }),
  LEDGER_LINK: (seq) => ({
    vi: `Mục số ${seq} không nối tiếp mục đứng trước: một trong hai mục đã bị thay hoặc đổi chỗ.`,
    en: `Entry ${seq} does not follow the one before it: one of the two was replaced or moved.`,
  }),
  LEDGER_HASH: (seq) => ({
    vi: `Nội dung mục số ${seq} đã bị sửa sau khi ghi.`,
    en: `The content of entry ${seq} was changed after it was written.`,
  }),
  LEDGER_HEAD: (seq) => ({
    vi: `Mã xác nhận đã ghi lại trước đây cho mục số ${seq} không còn trong sổ: lịch sử đã bị viết lại hoặc cắt bớt.`,
    en: `The head noted earlier for entry ${seq} is no longer part of the ledger: history was rewritten or cut off.`,
  }),
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Names the broken entry. `row` is what was found there, `seq` the number that should have come. */
export const chainBreak = (
  code: BreakCode,
  row: { readonly [Key in keyof StoredEntry]: unknown } | null,
  seq: number,
): ChainBreak => ({
  code,
  seq,
  ...SENTENCES[code](seq, String(row?.seq)),
  act: text(row?.act),
  uid: text(row?.uid),
  documentId: text(row?.documentId),
});
