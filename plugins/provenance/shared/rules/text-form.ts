import type { Remark } from '../finding';
import { open, type Rule } from '../rule';

const MAX_DEPTH = 6;

const decomposed = (path: string[]): Remark => ({
  code: 'TEXT_NOT_NFC',
  severity: 'warning',
  path,
  vi: 'Chữ có dấu ở đây được gõ theo kiểu tổ hợp (dấu rời). Tìm kiếm có thể bỏ sót; hãy lưu lại để hệ thống tự sửa.',
  en: 'Accented letters here are stored in decomposed form. A search may miss them; save the record again and the system corrects it.',
});

/** Files are upload's rows, not text of the record. */
const SKIPPED = new Set(['file']);

const walk = (value: unknown, path: string[], depth: number): Remark[] => {
  if (typeof value === 'string') return value === value.normalize('NFC') ? [] : [decomposed(path)];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    SKIPPED.has(key) ? [] : walk(child, [...path, key], depth - 1),
  );
};

/** P14: text is in Unicode form NFC. */
export const textForm: Rule = {
  id: 'P14',
  vi: 'Chữ có dấu ở dạng dựng sẵn của Unicode.',
  en: 'Text is in Unicode form NFC.',
  codes: [open('TEXT_NOT_NFC', 'warning')],
  judge: ({ raw }) => walk(raw, [], MAX_DEPTH),
};
