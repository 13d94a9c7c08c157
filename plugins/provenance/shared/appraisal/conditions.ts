import type { Actor } from '../actor';
import type { Finding } from '../finding';
import type { RestorationStatus } from '../restoration/contract';
import type { Condition } from './acts';
import { changedFields } from './appraised-content';
import type { AppraisalPolicy } from './policy';
import type { Refusal } from './refusal';
import { openRestoration } from './restoration-outcome';
import { type AppraisalState, type ContentHashes, isSamePerson, personOf } from './state';

/** What an act needs to know of the item, read from its draft. */
export interface ItemFacts {
  readonly accession: { readonly number: string; readonly handoverRecordNumber: string | null } | null;
  readonly docCode: string | null;
  /** Some part of the physical location is given. */
  readonly located: boolean;
  readonly accessRegime: string | null;
  /** Findings of the draft as the gate tells them; their codes matter, not their weight, which a draft softens. */
  readonly findings: readonly Finding[];
  readonly content: ContentHashes;
  /** Where the item's last case of restoration stands; `null` where it never had one. */
  readonly restoration: RestorationStatus | null;
}

export interface ConditionInput {
  readonly actor: Actor;
  readonly state: AppraisalState;
  readonly facts: ItemFacts;
  readonly policy: AppraisalPolicy;
}

const condition = (code: string, field: string | null, vi: string, en: string): Refusal => ({
  code,
  field,
  vi,
  en,
  about: 'condition',
});

const handoverRecorded = ({ facts: { accession } }: ConditionInput): Refusal[] => {
  if (!accession)
    return [
      condition(
        'RECEIVE_NO_ACCESSION',
        'accession',
        'Chưa gắn đợt tiếp nhận. Hãy chọn đợt tiếp nhận có biên bản giao nhận rồi mới tiếp nhận.',
        'No accession is linked. Choose the accession with its handover record first.',
      ),
    ];
  if (accession.handoverRecordNumber) return [];
  return [
    condition(
      'RECEIVE_NO_HANDOVER_RECORD',
      'accession',
      `Đợt tiếp nhận “${accession.number}” chưa có số biên bản giao nhận. Hãy ghi số biên bản vào đợt tiếp nhận.`,
      `Accession "${accession.number}" has no handover record number.`,
    ),
  ];
};

const notTheSubmitter = ({ actor, state }: ConditionInput): Refusal[] =>
  isSamePerson(personOf(actor), state.submitter)
    ? [
        {
          code: 'OWN_SUBMISSION',
          field: null,
          vi: 'Người gửi tư liệu không được thẩm định chính tư liệu đó. Hãy để người khác thẩm định.',
          en: 'Who sent an item in may not appraise it. Somebody else has to.',
          about: 'separation',
        },
      ]
    : [];

/** What an administrator made a hint of helps and stands in nobody's way; an error of a draft is told as a warning. */
const standing = (findings: readonly Finding[], codes: readonly string[]): Refusal[] =>
  findings
    .filter(({ code, severity }) => severity !== 'hint' && codes.includes(code))
    .map(({ code, vi, en, path }) => condition(code, path.join('.'), vi, en));

const captionStands = ({ facts, policy }: ConditionInput): Refusal[] =>
  standing(facts.findings, policy.captionMustStand);

/** What refuses even a draft is no fit description either; that the item is internal is no matter of describing it. */
const descriptionComplete = ({ facts, policy }: ConditionInput): Refusal[] => {
  const listed = [...policy.captionMustStand, ...policy.descriptionMustStand];
  const refused = facts.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  return standing(facts.findings, [...listed, ...refused]);
};

const codeAndLocation = ({ facts }: ConditionInput): Refusal[] => [
  ...(facts.docCode
    ? []
    : [
        condition(
          'ACCESSION_NO_CODE',
          'docCode',
          'Chưa có mã lưu trữ. Hãy cấp mã trước khi nhập kho.',
          'There is no archival code. Give one before accessioning.',
        ),
      ]),
  ...(facts.located
    ? []
    : [
        condition(
          'ACCESSION_NO_LOCATION',
          'location',
          'Chưa ghi nơi cất giữ bản gốc (kho, giá, hộp, hồ sơ). Hãy ghi trước khi nhập kho.',
          'The physical location is not given. Record where the original is kept first.',
        ),
      ]),
];

const changedSinceAppraisal = ({ state, facts, policy }: ConditionInput): Refusal[] =>
  state.appraised !== null && changedFields(policy, state.appraised, facts.content).length === 0
    ? [
        condition(
          'NOTHING_CHANGED',
          null,
          'Từ lần thẩm định trước, chú thích, xuất xứ, quyền và tệp gốc không có gì thay đổi; không cần thẩm định lại.',
          'Nothing that was appraised has changed since; there is nothing to appraise again.',
        ),
      ]
    : [];

const changedByOthers = ({ actor, state }: ConditionInput): Refusal[] =>
  state.changedBy.some((person) => isSamePerson(personOf(actor), person))
    ? [
        {
          code: 'OWN_CHANGE',
          field: null,
          vi: 'Người đã sửa không được tự thẩm định chỗ mình sửa. Hãy để người khác thẩm định.',
          en: 'Who made a change may not appraise it. Somebody else has to.',
          about: 'separation',
        },
      ]
    : [];

/** Each returns what stands in the way; nothing when the condition holds. */
export const CONDITIONS: Readonly<Record<Condition, (input: ConditionInput) => Refusal[]>> = {
  'handover-recorded': handoverRecorded,
  'not-the-submitter': notTheSubmitter,
  'caption-stands': captionStands,
  'code-and-location': codeAndLocation,
  'description-complete': descriptionComplete,
  'changed-since-appraisal': changedSinceAppraisal,
  'changed-by-others': changedByOthers,
  'restoration-ended': ({ facts }) => openRestoration(facts.restoration),
};
