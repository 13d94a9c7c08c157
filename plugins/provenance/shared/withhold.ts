import type { Remark } from './finding';

/** What may be said of another item to somebody who may not read it: that there is one, and whom to ask. */
const WITHHELD: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  COPY_ALREADY_HERE: {
    vi: 'Tệp này đã có trong kho, ở một tư liệu mà tài khoản này không xem được. Cứ gửi bình thường; người tiếp nhận sẽ ghi đây là một bản khác.',
    en: 'This file is in the archive already, with an item that this account may not see. Send yours all the same; it will be noted as another copy.',
  },
  COPY_NEARLY_SAME: {
    vi: 'Hình này gần giống một hình trong kho mà tài khoản này không xem được. Cứ gửi bình thường; người tiếp nhận sẽ đối chiếu.',
    en: 'This picture is nearly the same as one that this account may not see. Send yours all the same; it will be compared.',
  },
  COPY_CONFIRMED: {
    vi: 'Hình này là một bản khác của một hình trong kho mà tài khoản này không xem được. Kho giữ cả hai.',
    en: 'This picture is another copy of one that this account may not see. Both are kept.',
  },
  ARCHIVAL_CODE_TAKEN: {
    vi: 'Mã lưu trữ đã dùng cho tư liệu khác. Tài khoản này không xem được tư liệu đó; hãy để trống mã, kho sẽ cấp.',
    en: 'Another item has this archival code, and this account may not see that item. Leave the code empty; the repository gives one.',
  },
};

/**
 * Takes titles and donors of other items out of findings, for an account that does not read all items (an agency sees
 * its own submissions). Code, weight and field stay, so that nothing looks settled that is not.
 */
export const withholdOthers = <T extends Remark>(findings: readonly T[]): T[] =>
  findings.map((finding) => {
    const words = WITHHELD[finding.code];
    if (!words) return finding;
    const { offers: _offers, ...rest } = finding;
    return { ...rest, ...words } as T;
  });
