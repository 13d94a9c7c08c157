import type { Act } from './acts';
import { CONDITIONS, type ConditionInput } from './conditions';
import { type DutyTable, functionsFor, hasDuty } from './duties';
import type { Refusal } from './refusal';
import { isSamePerson, personOf } from './state';
import { STAGE_WORDS } from './stage-words';

export interface JudgeInput extends ConditionInput {
  readonly act: Act;
  readonly duties: DutyTable;
  /** Why the glass is broken; `null` where it is not. */
  readonly breakGlass: string | null;
}

/** Shortest reason for doing what is not one's function. */
export const MIN_BREAK_GLASS_REASON = 20;

const quoted = (words: string) => `“${words}”`;

const wrongStage = ({ act, state }: JudgeInput): Refusal => ({
  code: 'ACT_NOT_AT_THIS_STAGE',
  field: null,
  vi: `Không thể ${quoted(act.vi)}: tư liệu đang ở bước ${quoted(STAGE_WORDS[state.stage].vi)}; việc này chỉ làm ở bước ${act.from.map((stage) => quoted(STAGE_WORDS[stage].vi)).join(', ')}. Có thể người khác vừa xử lý xong: hãy tải lại trang.`,
  en: `"${act.en}" is not possible: the item is at "${STAGE_WORDS[state.stage].en}", and this is done at ${act.from.map((stage) => `"${STAGE_WORDS[stage].en}"`).join(', ')}. Somebody else may have acted just now: reload the page.`,
  about: 'stage',
});

const duty = (code: string, field: string | null, vi: string, en: string): Refusal => ({
  code,
  field,
  vi,
  en,
  about: 'duty',
});

/** Why this person may not do the act; nothing when they may, by function or by breaking the glass. */
const dutyRefusals = ({ act, state, actor, duties, breakGlass }: JudgeInput): Refusal[] => {
  const isOwn = isSamePerson(personOf(actor), state.submitter);
  if (hasDuty(duties, actor.functions, act.act, isOwn)) return [];
  const functions = functionsFor(duties, act.act).join(', ');
  if (breakGlass === null)
    return [
      duty(
        'NOT_YOUR_FUNCTION',
        null,
        `Việc ${quoted(act.vi)} không thuộc chức năng của tài khoản này (chức năng được làm: ${functions}).`,
        `"${act.en}" is not among the functions of this account (it belongs to ${functions}).`,
      ),
    ];
  if (!actor.runsTheMachine)
    return [
      duty(
        'BREAK_GLASS_NOT_YOURS',
        'breakGlass',
        'Chỉ người quản trị máy chủ mới được làm thay trong trường hợp khẩn cấp.',
        'Only who runs the machine may act in an emergency.',
      ),
    ];
  if (breakGlass.length >= MIN_BREAK_GLASS_REASON) return [];
  return [
    duty(
      'BREAK_GLASS_REASON_SHORT',
      'reason',
      `Làm thay chức năng khác phải ghi rõ lý do, ít nhất ${MIN_BREAK_GLASS_REASON} chữ cái; lý do được ghi vào sổ nhật ký không xóa được.`,
      `Acting outside one's function needs a reason of at least ${MIN_BREAK_GLASS_REASON} characters; it goes into the ledger for good.`,
    ),
  ];
};

/**
 * What stands in the way of an act: its stage first, then the person, then the item. Breaking the glass lends the
 * function and nothing else: stage, separation of duties and conditions hold for everybody.
 *
 * @returns nothing when the act may be done
 */
export const judgeAct = (input: JudgeInput): Refusal[] => {
  if (!input.act.from.includes(input.state.stage)) return [wrongStage(input)];
  const lacking = dutyRefusals(input);
  if (lacking.length > 0) return lacking;
  return input.act.must.flatMap((name) => CONDITIONS[name](input));
};

/** Does the person do this by breaking the glass, though it is not their function? For the ledger. */
export const breaksGlass = ({ act, state, actor, duties, breakGlass }: JudgeInput): boolean =>
  breakGlass !== null &&
  !hasDuty(duties, actor.functions, act.act, isSamePerson(personOf(actor), state.submitter));
