import type { Refusal } from '../appraisal/refusal';
import type { CaseAct } from './case-acts';
import { CASE_CONDITIONS, type CaseInput } from './case-conditions';
import type { RestorationStatus } from './contract';
import { dutyRefusals } from './duty-refusals';
import { quoted } from './refuse';
import type { RestorationDuties } from './restoration-duties';
import { STATUS_WORDS } from './status-words';

export interface JudgeCaseInput extends CaseInput {
  readonly duties: RestorationDuties;
  /** Where the item stands: its open case, else how its last case ended. */
  readonly status: RestorationStatus;
}

const named = (statuses: readonly RestorationStatus[], language: 'vi' | 'en') =>
  statuses.map((status) => quoted(STATUS_WORDS[status][language])).join(', ');

/** The refusal of what is not done at this status. */
export const notAtThisStatus = (
  words: Pick<CaseAct, 'vi' | 'en' | 'from'>,
  status: RestorationStatus,
): Refusal => ({
  code: 'RESTORATION_NOT_AT_THIS_STATUS',
  field: null,
  vi: `Không thể ${quoted(words.vi)}: việc phục hồi đang ở bước ${named([status], 'vi')}; việc này chỉ làm ở bước ${named(words.from, 'vi')}. Có thể người khác vừa xử lý xong: hãy tải lại trang.`,
  en: `"${words.en}" is not possible: the restoration is at ${named([status], 'en')}, and this is done at ${named(words.from, 'en')}. Somebody else may have acted just now: reload the page.`,
  about: 'stage',
});

/**
 * What stands in the way of an act: the status first, then the person, then the case.
 * @returns nothing when the act may be done
 */
export const judgeCaseAct = (input: JudgeCaseInput): Refusal[] => {
  const { act, status, duties, actor } = input;
  if (!act.from.includes(status)) return [notAtThisStatus(act, status)];
  const lacking = dutyRefusals(duties, actor, act.act);
  if (lacking.length > 0) return lacking;
  return act.must.flatMap((name) => CASE_CONDITIONS[name](input));
};
