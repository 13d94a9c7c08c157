import type { MasterInfo } from '../contracts';
import type { Remark } from '../finding';
import { locked, open, type Rule } from '../rule';

const missing: Remark = {
  code: 'REPRESENTATION_MISSING',
  severity: 'error',
  path: ['representations'],
  vi: 'Chưa có hình hoặc tệp nào. Hãy thêm ít nhất một tệp gốc (mặt trước, trang, phim…).',
  en: 'There is no picture or file. Add at least one master file (front, page, film …).',
};

const notSecured = (index: number): Remark => ({
  code: 'MASTER_NOT_SECURED',
  severity: 'error',
  path: ['representations', String(index), 'file'],
  vi: `Tệp thứ ${index + 1} chưa được cất giữ an toàn (chưa có mã kiểm tra). Hãy tải tệp gốc lên lại.`,
  en: `File ${index + 1} is not secured (no checksum). Upload the master again.`,
});

const notChecked = (index: number): Remark => ({
  code: 'MASTER_NOT_CHECKED',
  severity: 'warning',
  path: ['representations', String(index), 'file'],
  vi: `Tệp thứ ${index + 1} chưa được mở thử. Máy chủ thiếu công cụ đọc loại tệp này; hãy tự mở xem tệp có hỏng không.`,
  en: `File ${index + 1} has not been opened. The server lacks a tool for its kind; open it yourself to see that it is sound.`,
});

const masterFindings = (index: number, master: MasterInfo | undefined): Remark[] => {
  if (!master) return [notSecured(index)];
  return master.checked ? [] : [notChecked(index)];
};

/** P10: an item has at least one file, and every file it shows is secured and decodes (A4, decision 6). */
export const representations: Rule = {
  id: 'P10',
  vi: 'Có ít nhất một tệp, và mọi tệp đều được cất giữ an toàn.',
  en: 'There is at least one file, and every file is secured.',
  codes: [
    locked('REPRESENTATION_MISSING'),
    locked('MASTER_NOT_SECURED'),
    open('MASTER_NOT_CHECKED', 'warning'),
  ],
  judge: ({ record, context }) => {
    if (!record.representations.some(({ fileId }) => fileId !== null)) return [missing];
    return record.representations.flatMap(({ fileId }, index) =>
      fileId === null ? [] : masterFindings(index, context.masters.get(fileId)),
    );
  },
};
