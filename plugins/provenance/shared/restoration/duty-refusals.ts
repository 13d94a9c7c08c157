import type { Actor } from '../actor';
import type { Refusal } from '../appraisal/refusal';
import { CASE_ACTS } from './case-acts';
import { quoted } from './refuse';
import {
  functionsForDuty,
  hasRestorationDuty,
  type RestorationDuties,
  type RestorationDuty,
} from './restoration-duties';
import type { Words } from './status-words';

const OTHER_WORDS: Readonly<Record<string, Words>> = {
  read: { vi: 'Xem hồ sơ phục hồi', en: 'Read restoration cases' },
  survey: { vi: 'Khảo sát tình trạng', en: 'Record a condition survey' },
  'strike-survey': { vi: 'Gạch bỏ lần khảo sát', en: 'Strike a survey' },
  'record-step': { vi: 'Ghi bước xử lý', en: 'Record a step of the treatment' },
  'strike-step': { vi: 'Gạch bỏ bước xử lý', en: 'Strike a step' },
  'check-digitisation': { vi: 'Kiểm tra tệp số hóa', en: 'Check the scans' },
};

/** What a duty is called. */
export const dutyWords = (duty: RestorationDuty): Words => {
  const act = CASE_ACTS.find((row) => row.act === duty);
  return act ? { vi: act.vi, en: act.en } : (OTHER_WORDS[duty] ?? { vi: duty, en: duty });
};

/** Why this person may not do it; nothing when they may. */
export const dutyRefusals = (duties: RestorationDuties, actor: Actor, duty: RestorationDuty): Refusal[] => {
  if (hasRestorationDuty(duties, actor.functions, duty)) return [];
  const functions = functionsForDuty(duties, duty).join(', ');
  const { vi, en } = dutyWords(duty);
  return [
    {
      code: 'NOT_YOUR_FUNCTION',
      field: null,
      vi: `Việc ${quoted(vi)} không thuộc chức năng của tài khoản này (chức năng được làm: ${functions}).`,
      en: `"${en}" is not among the functions of this account (it belongs to ${functions}).`,
      about: 'duty',
    },
  ];
};
