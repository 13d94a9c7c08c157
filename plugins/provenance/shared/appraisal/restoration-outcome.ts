import type { RestorationStatus } from '../restoration/contract';
import { isOpen, STATUS_WORDS } from '../restoration/status-words';
import type { Refusal } from './refusal';

const refusal = (code: string, field: string | null, vi: string, en: string): Refusal => ({
  code,
  field,
  vi,
  en,
  about: 'condition',
});

/** Why the appraisal cannot go on yet: the case still runs. A postponed one may be left waiting (R21). */
export const openRestoration = (status: RestorationStatus | null): Refusal[] => {
  if (status === null)
    return [
      refusal(
        'RESTORATION_NO_CASE',
        null,
        'Tư liệu chưa có hồ sơ phục hồi nào. Hãy mở mục “Phục hồi” và đề cử, rồi ghi kết quả ở đó.',
        'The item has no case of restoration. Nominate it in its panel and record there what was done.',
      ),
    ];
  if (!isOpen(status) || status === 'postponed') return [];
  const { vi, en } = STATUS_WORDS[status];
  return [
    refusal(
      'RESTORATION_STILL_OPEN',
      null,
      `Hồ sơ phục hồi chưa xong: đang ở bước “${vi}”. Hãy kết thúc, hoãn hoặc thôi ở mục “Phục hồi” trước.`,
      `The case of restoration is still open, at "${en}". Finish, postpone or abandon it first.`,
    ),
  ];
};

/** What is written down must be how the case ended (R21). */
export const outcomeRefusals = (status: RestorationStatus | null, outcome: string | undefined): Refusal[] => {
  if (status === null || outcome === undefined || outcome === status) return [];
  const { vi, en } = STATUS_WORDS[status];
  return [
    refusal(
      'RESTORATION_OUTCOME_DIFFERS',
      'outcome',
      `Kết quả không khớp hồ sơ phục hồi: hồ sơ ghi “${vi}”.`,
      `The outcome differs from the case of restoration, which says "${en}".`,
    ),
  ];
};
