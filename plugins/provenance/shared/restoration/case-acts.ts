import { OPEN } from './status-words';
import { type Approval, ENDED, type RestorationStatus } from './contract';
import type { CaseFieldName } from './case-fields';

/** What must be true of the case before an act; each is judged by `case-conditions.ts`. */
export type CaseCondition =
  | 'survey-on-record'
  | 'next-approval'
  | 'not-an-approver'
  | 'digitisation-on-record'
  | 'no-deviations'
  | 'not-who-treated';

/** A status; `same`, nowhere; `where-it-was`, where a postponed case goes on. */
export type CaseDestination = RestorationStatus | 'same' | 'where-it-was';

interface Row {
  readonly act: string;
  /** The words on the button. */
  readonly vi: string;
  readonly en: string;
  readonly tone: 'onward' | 'back' | 'stop';
  readonly from: readonly RestorationStatus[];
  readonly to: CaseDestination;
  readonly must: readonly CaseCondition[];
  /** What must be written down. */
  readonly write: readonly CaseFieldName[];
  /** What may be written down. */
  readonly may?: readonly CaseFieldName[];
  /** Whose approval it is (A37). */
  readonly approves?: Approval['body'];
}

/**
 * The way of a restoration from the nomination to the restored object (A37, A41; requirements 2.5). Everything not in
 * this table is refused. Which function may do what stands in `data/roles.json` (`restorationActs`). That a survey takes
 * a nominated or returned case to `surveyed` is done by recording it.
 */
export const CASE_ACTS = [
  {
    act: 'nominate',
    vi: 'Đề cử phục hồi',
    en: 'Nominate for restoration',
    tone: 'onward',
    from: ENDED,
    to: 'nominated',
    must: [],
    write: ['reason'],
  },
  {
    act: 'draft-estimate',
    vi: 'Lập dự toán',
    en: 'Draft the estimate',
    tone: 'onward',
    from: ['surveyed', 'estimated', 'returned'],
    to: 'estimated',
    must: ['survey-on-record'],
    write: ['lines'],
    may: ['note'],
  },
  {
    act: 'approve-btg',
    vi: 'Ban Tuyên giáo duyệt',
    en: 'Approve (Ban Tuyên giáo)',
    tone: 'onward',
    from: ['estimated'],
    to: 'same',
    must: ['next-approval', 'not-an-approver'],
    write: ['number', 'on'],
    may: ['note'],
    approves: 'BTG',
  },
  {
    act: 'approve-vphu',
    vi: 'Văn phòng duyệt',
    en: 'Approve (Văn phòng)',
    tone: 'onward',
    from: ['estimated'],
    to: 'same',
    must: ['next-approval', 'not-an-approver'],
    write: ['number', 'on'],
    may: ['note'],
    approves: 'VPHU',
  },
  {
    act: 'approve-tthu',
    vi: 'Thường trực duyệt',
    en: 'Approve (Thường trực)',
    tone: 'onward',
    from: ['estimated'],
    to: 'approved',
    must: ['next-approval', 'not-an-approver'],
    write: ['number', 'on'],
    may: ['note'],
    approves: 'TTHU',
  },
  {
    act: 'return',
    vi: 'Trả lại',
    en: 'Return',
    tone: 'back',
    from: ['surveyed', 'estimated'],
    to: 'returned',
    must: [],
    write: ['reason'],
  },
  {
    act: 'start-treatment',
    vi: 'Bắt đầu phục hồi',
    en: 'Start the treatment',
    tone: 'onward',
    from: ['approved'],
    to: 'in-treatment',
    must: [],
    write: [],
    may: ['note'],
  },
  {
    act: 'digitise',
    vi: 'Đã số hóa xong',
    en: 'Digitised',
    tone: 'onward',
    from: ['in-treatment'],
    to: 'digitised',
    must: ['digitisation-on-record'],
    write: [],
    may: ['note'],
  },
  {
    act: 'check-quality',
    vi: 'Chuyển kiểm tra chất lượng',
    en: 'To the quality check',
    tone: 'onward',
    from: ['digitised'],
    to: 'quality-check',
    must: ['digitisation-on-record', 'no-deviations'],
    write: [],
    may: ['waiver', 'note'],
  },
  {
    act: 'send-back',
    vi: 'Trả lại để làm tiếp',
    en: 'Send back to treatment',
    tone: 'back',
    from: ['quality-check'],
    to: 'in-treatment',
    must: [],
    write: ['reason'],
  },
  {
    act: 'finish',
    vi: 'Đạt, kết thúc phục hồi',
    en: 'Finish',
    tone: 'onward',
    from: ['quality-check'],
    to: 'done',
    must: ['not-who-treated'],
    write: [],
    may: ['note'],
  },
  {
    act: 'postpone',
    vi: 'Hoãn',
    en: 'Postpone',
    tone: 'stop',
    from: OPEN.filter((status) => status !== 'postponed'),
    to: 'postponed',
    must: [],
    write: ['reason'],
    may: ['until'],
  },
  {
    act: 'resume',
    vi: 'Làm tiếp',
    en: 'Resume',
    tone: 'onward',
    from: ['postponed'],
    to: 'where-it-was',
    must: [],
    write: [],
    may: ['note'],
  },
  {
    act: 'abandon',
    vi: 'Thôi phục hồi',
    en: 'Abandon',
    tone: 'stop',
    from: OPEN,
    to: 'abandoned',
    must: [],
    write: ['reason'],
  },
] as const satisfies readonly Row[];

export type CaseActName = (typeof CASE_ACTS)[number]['act'];

/** One row of the table. */
export interface CaseAct extends Row {
  readonly act: CaseActName;
}

const BY_NAME: ReadonlyMap<string, CaseAct> = new Map(CASE_ACTS.map((row) => [row.act, row]));

/** The act of that name; `undefined` where there is none. */
export const caseActOf = (name: string): CaseAct | undefined => BY_NAME.get(name);

/** Who approves, in this order (A37). */
export const APPROVERS: readonly Approval['body'][] = ['BTG', 'VPHU', 'TTHU'];

/** Where a survey that was recorded takes the case to. */
export const SURVEY_FROM: readonly RestorationStatus[] = ['nominated', 'returned'];

/** While this is done to the object, steps are written down. */
export const STEPS_DURING: readonly RestorationStatus[] = ['in-treatment', 'digitised'];

/** While this is done, scans are compared with a profile. */
export const CHECKS_DURING: readonly RestorationStatus[] = ['in-treatment', 'digitised'];
