import type { Actor } from '../actor';
import type { Refusal } from '../appraisal/refusal';
import { isSamePerson, type Person, personOf } from '../appraisal/state';
import { APPROVERS, type CaseAct, type CaseCondition } from './case-acts';
import type { CaseForm } from './case-fields';
import type { CaseFacts, CaseState, StoredDigitisation } from './case-state';
import { dayInWords } from './days';
import { caseRefusal, formRefusal, handsRefusal } from './refuse';

export interface CaseInput {
  readonly act: CaseAct;
  /** `null` where the item has no open case. */
  readonly state: CaseState | null;
  readonly facts: CaseFacts;
  readonly actor: Actor;
  /** `null` while only the buttons are drawn. */
  readonly form: CaseForm | null;
}

const BODY_NAMES = { BTG: 'Ban Tuyên giáo', VPHU: 'Văn phòng', TTHU: 'Thường trực' } as const;

/** The last check of the scans that still counts: one from before the case was sent back is about older files. */
export const countingCheck = ({ sentBackAt }: CaseState, { digitisations }: CaseFacts) =>
  digitisations.filter(({ checkedAt }) => sentBackAt === null || checkedAt > sentBackAt).at(-1);

const surveyOnRecord = ({ facts }: CaseInput): Refusal[] =>
  facts.surveys > 0
    ? []
    : [
        caseRefusal(
          'ESTIMATE_NO_SURVEY',
          null,
          'Tư liệu chưa có lần khảo sát tình trạng nào (hoặc đã gạch bỏ). Hãy khảo sát rồi mới lập dự toán.',
          'The item has no condition survey that stands. Survey it before drafting an estimate.',
        ),
      ];

const nextApproval = ({ act, state, form }: CaseInput): Refusal[] => {
  const given = state?.approvals ?? [];
  const next = APPROVERS[given.length];
  if (next === undefined || act.approves === undefined) return [];
  if (given.some(({ body }) => body === act.approves))
    return [
      caseRefusal(
        'APPROVED_ALREADY',
        null,
        `${BODY_NAMES[act.approves]} đã duyệt rồi; còn chờ ${BODY_NAMES[next]} duyệt.`,
        `${act.approves} has approved already; ${next} is next.`,
      ),
    ];
  if (act.approves !== next)
    return [
      caseRefusal(
        'APPROVAL_OUT_OF_ORDER',
        null,
        `Chưa tới lượt: phải có ${BODY_NAMES[next]} duyệt trước.`,
        `Out of order: ${next} approves first.`,
      ),
    ];
  const last = given.at(-1);
  if (!last || !form?.on || form.on >= last.on) return [];
  return [
    formRefusal(
      'APPROVAL_BEFORE_THE_LAST',
      'on',
      `Ngày văn bản (${dayInWords(form.on)}) sớm hơn văn bản duyệt trước đó, số ${last.number} ngày ${dayInWords(last.on)}.`,
      `The document (${form.on}) is older than the approval before it, ${last.number} of ${last.on}.`,
    ),
  ];
};

const notAnApprover = ({ state, actor }: CaseInput): Refusal[] => {
  const mine = state?.approvals.find(({ by }) => isSamePerson(by, personOf(actor)));
  if (!mine) return [];
  return [
    handsRefusal(
      'SAME_APPROVER',
      `Đồng chí đã duyệt với tư cách ${BODY_NAMES[mine.body]}; lần duyệt này phải do người khác.`,
      `You approved for ${mine.body} already; this approval has to be somebody else's.`,
    ),
  ];
};

const digitisationOnRecord = ({ state, facts }: CaseInput): Refusal[] => {
  if (!state || countingCheck(state, facts)) return [];
  if (facts.digitisations.length > 0)
    return [
      caseRefusal(
        'DIGITISATION_CHECK_OLD',
        null,
        'Từ khi trả lại để làm tiếp, tệp số hóa chưa được kiểm tra lại. Hãy bấm “Kiểm tra tệp số hóa”.',
        'The scans were not checked since the case was sent back. Check them again.',
      ),
    ];
  return [
    caseRefusal(
      'DIGITISATION_NOT_CHECKED',
      null,
      'Tệp số hóa chưa được kiểm tra theo chuẩn. Hãy bấm “Kiểm tra tệp số hóa” rồi mới làm bước này.',
      'The scans were not checked against a profile yet. Check them first.',
    ),
  ];
};

const errorsOf = ({ deviations }: StoredDigitisation) =>
  deviations.filter(({ severity }) => severity === 'error');

/** Each deviation is a sentence of its own; a waiver says why they are accepted all the same. */
const noDeviations = ({ state, facts, form }: CaseInput): Refusal[] => {
  // While only buttons are drawn the form may still bring the waiver: the button stays open.
  if (!state || form === null || form.waiver !== undefined) return [];
  const check = countingCheck(state, facts);
  return check
    ? errorsOf(check).map(({ code, file, vi, en }) => caseRefusal(code, file ?? 'waiver', vi, en))
    : [];
};

const plainName = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');

const isNamed = (actor: Actor, operator: string) => plainName(actor.name) === plainName(operator);

/** Who did the work does not judge it: neither by account nor by the name written as operator. */
const notWhoTreated = ({ facts, actor }: CaseInput): Refusal[] => {
  const me: Person = personOf(actor);
  const treated = facts.steps.some(
    ({ struck, recordedBy, operator }) =>
      struck === null && (isSamePerson(recordedBy, me) || isNamed(actor, operator)),
  );
  if (treated)
    return [
      handsRefusal(
        'OWN_TREATMENT',
        'Người đã xử lý hoặc ghi bước xử lý không được tự kiểm tra chất lượng. Hãy để người khác kết luận.',
        'Who treated the object or recorded a step may not pass it. Somebody else has to.',
      ),
    ];
  if (facts.digitisations.some(({ checkedBy }) => isSamePerson(checkedBy, me)))
    return [
      handsRefusal(
        'OWN_DIGITISATION',
        'Người đã kiểm tra tệp số hóa không được tự kết luận đạt. Hãy để người khác kết luận.',
        'Who ran the check of the scans may not pass them. Somebody else has to.',
      ),
    ];
  return [];
};

/** Each returns what stands in the way; nothing when the condition holds. */
export const CASE_CONDITIONS: Readonly<Record<CaseCondition, (input: CaseInput) => Refusal[]>> = {
  'survey-on-record': surveyOnRecord,
  'next-approval': nextApproval,
  'not-an-approver': notAnApprover,
  'digitisation-on-record': digitisationOnRecord,
  'no-deviations': noDeviations,
  'not-who-treated': notWhoTreated,
};
