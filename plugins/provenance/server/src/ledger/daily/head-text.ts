import type { Verified } from './memory';

/** The entry a day's head names. */
export interface DayHead {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

/** How a head is written down, and given back to `npm run ledger:verify -- --head`. */
export const headMark = ({ seq, hash }: Pick<DayHead, 'seq' | 'hash'>): string => `${hash}@${seq}`;

const verdict = ({ ok, brokenAt }: Verified): { vi: string; en: string } => {
  if (ok) return { vi: 'Đã kiểm tra: sổ còn nguyên vẹn.', en: 'Checked: the ledger is whole.' };
  return brokenAt === null
    ? {
        vi: 'CHÚ Ý: khóa bảo vệ sổ trong cơ sở dữ liệu bị mất hoặc bị sửa.',
        en: 'WARNING: the triggers that guard the ledger are missing or altered.',
      }
    : {
        vi: `CHÚ Ý: sổ không còn nguyên vẹn, bắt đầu từ mục số ${brokenAt}.`,
        en: `WARNING: the ledger is broken from entry ${brokenAt} on.`,
      };
};

/** The day's letter: keep it, and a ledger rewritten later can be shown to be one (L9). */
export const headLetter = (
  day: string,
  head: DayHead,
  verified: Verified,
): { subject: string; text: string } => {
  const { vi, en } = verdict(verified);
  return {
    subject: `${verified.ok ? '' : 'CHÚ Ý – '}Sổ nhật ký kho tư liệu, ngày ${day}: mục số ${head.seq}`,
    text: [
      vi,
      '',
      `Mục cuối: số ${head.seq}, ghi lúc ${head.at}`,
      `Mã xác nhận: ${headMark(head)}`,
      '',
      'Xin giữ lại thư này (nên in ra). Về sau, muốn biết sổ có bị viết lại hay không, chạy trên máy chủ:',
      `npm run ledger:verify -- --head ${headMark(head)}`,
      '',
      `${en} Last entry ${head.seq} of ${head.at}. Keep this letter: the command above shows whether history was rewritten.`,
      '',
    ].join('\n'),
  };
};
