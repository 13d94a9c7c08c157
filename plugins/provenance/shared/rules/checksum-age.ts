import { remark } from '../finding';
import { CHECKSUM_MAX_AGE, daysSinceCheck } from '../fixity';
import { open, type Rule } from '../rule';
import { valueOf } from '../threshold';

const stale = (index: number, days: number, limit: number) =>
  remark(
    'CHECKSUM_STALE',
    'warning',
    ['representations', String(index), 'file'],
    `Tệp thứ ${index + 1} đã lâu chưa được kiểm tra. Lần kiểm tra gần nhất cách đây ${days} ngày, quá hạn ${limit} ngày; hãy cho kiểm tra lại kho tệp.`,
    `File ${index + 1} has not been checked for long. The last check was ${days} days ago, the limit is ${limit}; have the store checked again.`,
  );

/** P27: the checksum of every master was compared lately (TT 05/2025: full check every 3 years; A38). */
export const checksumAge: Rule = {
  id: 'P27',
  vi: 'Mọi tệp gốc đều được kiểm tra lại trong thời hạn.',
  en: 'Every master was checked within the time allowed.',
  codes: [open('CHECKSUM_STALE', 'warning')],
  thresholds: [CHECKSUM_MAX_AGE],
  judge: ({ record, context: { related, masters, settings } }) => {
    if (!related) return [];
    const limit = valueOf(settings, CHECKSUM_MAX_AGE);
    return record.representations.flatMap(({ fileId }, index) => {
      const master = fileId === null ? undefined : masters.get(fileId);
      const days = master ? daysSinceCheck(master, related.today) : null;
      return days !== null && days > limit ? [stale(index, days, limit)] : [];
    });
  },
};
