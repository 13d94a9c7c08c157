import type { Actor } from '../actor';
import type { Finding } from '../finding';
import { stagesFor } from './acts';
import type { DutyTable } from './duties';
import { hasDuty } from './duties';
import type { AppraisalPolicy } from './policy';
import { STAGE_WORDS } from './stage-words';
import type { AppraisalState } from './state';

export interface PublishInput {
  /** `null` for an item that was never offered: it is being made and published in one step. */
  readonly state: AppraisalState | null;
  readonly actor: Actor;
  readonly duties: DutyTable;
  /** Fields that no longer say what was appraised. */
  readonly changed: AppraisalPolicy['reappraisalFields'];
}

/** `rule` is the number in SPEC.md. */
type StageFinding = Finding & { readonly rule: string };

const error = (rule: string, code: string, path: string[], vi: string, en: string): StageFinding => ({
  rule,
  code,
  severity: 'error',
  path,
  vi,
  en,
});

const stageFindings = ({ state }: PublishInput): StageFinding[] => {
  const stage = state?.stage ?? 'offered';
  if (stagesFor('publish').includes(stage)) return [];
  return [
    error(
      'W9',
      'STAGE_NOT_READY',
      ['stage'],
      `Tư liệu đang ở bước “${STAGE_WORDS[stage].vi}”. Chỉ công bố được tư liệu đã tiếp nhận, thẩm định đạt, nhập kho và biên mục xong.`,
      `The item is at "${STAGE_WORDS[stage].en}". Only what was received, appraised, accessioned and described may be published.`,
    ),
  ];
};

const dutyFindings = ({ actor, duties }: PublishInput): StageFinding[] => {
  if (actor.kind === 'process') return [];
  if (actor.kind === 'token')
    return [
      error(
        'W10',
        'TOKEN_MAY_NOT_PUBLISH',
        ['stage'],
        'Phần mềm kết nối từ ngoài không được công bố tư liệu; việc công bố phải do người có chức năng quyết định trong trang quản trị.',
        'A program with an API token may not publish: publishing is decided by a person with that function.',
      ),
    ];
  if (hasDuty(duties, actor.functions, 'publish', false)) return [];
  return [
    error(
      'W10',
      'PUBLISH_NOT_YOUR_FUNCTION',
      ['stage'],
      'Việc công bố không thuộc chức năng của tài khoản này.',
      'Publishing is not among the functions of this account.',
    ),
  ];
};

const changeFindings = ({ changed }: PublishInput): StageFinding[] => {
  const [first] = changed;
  if (!first) return [];
  return [
    error(
      'W11',
      'CHANGED_SINCE_APPRAISAL',
      [first.field],
      `Đã sửa sau khi thẩm định: ${changed.map(({ vi }) => vi).join('; ')}. Cần thẩm định lại chỗ đã sửa trước khi công bố.`,
      `Changed since the appraisal: ${changed.map(({ en }) => en).join('; ')}. The changes have to be appraised before publishing.`,
    ),
  ];
};

/** What stage, function and appraisal have against publishing (W9–W11); nothing when it may be done. */
export const publishFindings = (input: PublishInput): Finding[] => [
  ...stageFindings(input),
  ...dutyFindings(input),
  ...changeFindings(input),
];
