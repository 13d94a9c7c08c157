import type { FieldName } from './fields';
import type { Stage } from './stages';

/** What must be true of the item before an act; each is judged by `conditions.ts`. */
export type Condition =
  | 'handover-recorded'
  | 'not-the-submitter'
  | 'caption-stands'
  | 'code-and-location'
  | 'description-complete'
  | 'changed-since-appraisal'
  | 'changed-by-others'
  | 'restoration-ended';

/**
 * Where an act leads: a stage; `asked-in`, the stage the question was asked in; `same`, nowhere; `by-access`, published
 * or on request, as the access regime says.
 */
export type Destination = Stage | 'asked-in' | 'same' | 'by-access';

interface Row {
  readonly act: string;
  /** The words on the button. */
  readonly vi: string;
  readonly en: string;
  /** How the button looks: onward, back to somebody, or an end. */
  readonly tone: 'onward' | 'back' | 'stop';
  readonly from: readonly Stage[];
  readonly to: Destination;
  readonly must: readonly Condition[];
  /** What must be written down. */
  readonly write: readonly FieldName[];
  /** What may be written down. */
  readonly may?: readonly FieldName[];
  /** What the act does to the public row. */
  readonly effect?: 'publish' | 'unpublish';
  /** It opens a case of restoration, unless one is open (R20). */
  readonly opensCase?: true;
}

const KEPT = ['accessioned', 'described', 'internal', 'on-request', 'published', 'withdrawn'] as const;

/**
 * The way of an item from the offer to the public (A31, A41; decision 13). Everything not in this table is refused.
 * Which function may do what stands in `data/roles.json`; that an item is `offered` when its draft is made, and
 * `withdrawn` when it is unpublished in the content manager, is done by the server's `follow`.
 */
export const ACTS = [
  {
    act: 'receive',
    vi: 'Tiếp nhận',
    en: 'Receive',
    tone: 'onward',
    from: ['offered'],
    to: 'received',
    must: ['handover-recorded'],
    write: [],
    may: ['note'],
  },
  {
    act: 'moderate',
    vi: 'Đạt kiểm duyệt',
    en: 'Moderate',
    tone: 'onward',
    from: ['received'],
    to: 'moderated',
    must: [],
    write: [],
    may: ['note'],
  },
  {
    act: 'start-appraisal',
    vi: 'Bắt đầu thẩm định',
    en: 'Start appraisal',
    tone: 'onward',
    from: ['moderated'],
    to: 'under-appraisal',
    must: [],
    write: [],
    may: ['note'],
  },
  {
    act: 'ask-information',
    vi: 'Hỏi thêm người gửi',
    en: 'Ask the sender',
    tone: 'back',
    from: ['received', 'moderated', 'under-appraisal'],
    to: 'needs-information',
    must: [],
    write: ['reason'],
  },
  {
    act: 'answer',
    vi: 'Trả lời',
    en: 'Answer',
    tone: 'onward',
    from: ['needs-information'],
    to: 'asked-in',
    must: [],
    write: ['note'],
  },
  {
    act: 'nominate-restoration',
    vi: 'Đề cử phục hồi',
    en: 'Nominate for restoration',
    tone: 'onward',
    from: ['under-appraisal'],
    to: 'needs-restoration',
    must: [],
    write: ['reason'],
    opensCase: true,
  },
  {
    act: 'end-restoration',
    vi: 'Kết thúc phục hồi',
    en: 'End restoration',
    tone: 'onward',
    from: ['needs-restoration'],
    to: 'under-appraisal',
    must: ['restoration-ended'],
    write: ['outcome', 'note'],
  },
  {
    act: 'accept',
    vi: 'Thẩm định đạt',
    en: 'Accept',
    tone: 'onward',
    from: ['under-appraisal'],
    to: 'accepted',
    must: ['not-the-submitter', 'caption-stands'],
    write: ['criteria', 'verdict', 'retention', 'access'],
  },
  {
    act: 'return',
    vi: 'Trả lại người gửi',
    en: 'Return to the sender',
    tone: 'back',
    from: ['received', 'moderated', 'under-appraisal'],
    to: 'returned',
    must: [],
    write: ['reason'],
  },
  {
    act: 'resubmit',
    vi: 'Gửi lại',
    en: 'Send in again',
    tone: 'onward',
    from: ['returned'],
    to: 'offered',
    must: [],
    write: ['note'],
  },
  {
    act: 'refuse',
    vi: 'Không nhận',
    en: 'Refuse',
    tone: 'stop',
    from: ['moderated', 'under-appraisal'],
    to: 'refused',
    must: ['not-the-submitter'],
    write: ['reason'],
  },
  {
    act: 'reconsider',
    vi: 'Xem xét lại',
    en: 'Reconsider',
    tone: 'back',
    from: ['refused'],
    to: 'under-appraisal',
    must: ['not-the-submitter'],
    write: ['reason'],
  },
  {
    act: 'accession',
    vi: 'Nhập kho',
    en: 'Accession',
    tone: 'onward',
    from: ['accepted'],
    to: 'accessioned',
    must: ['code-and-location'],
    write: [],
    may: ['note'],
  },
  {
    act: 'describe',
    vi: 'Xong biên mục',
    en: 'Description complete',
    tone: 'onward',
    from: ['accessioned'],
    to: 'described',
    must: ['description-complete'],
    write: [],
    may: ['note'],
  },
  {
    act: 'publish',
    vi: 'Công bố',
    en: 'Publish',
    tone: 'onward',
    from: ['described', 'internal', 'withdrawn', 'on-request', 'published'],
    to: 'by-access',
    must: [],
    write: [],
    may: ['note'],
    effect: 'publish',
  },
  {
    act: 'keep-internal',
    vi: 'Lưu nội bộ',
    en: 'Keep internal',
    tone: 'stop',
    from: ['described', 'published', 'on-request', 'withdrawn'],
    to: 'internal',
    must: [],
    write: ['reason'],
    effect: 'unpublish',
  },
  {
    act: 'withdraw',
    vi: 'Rút khỏi công bố',
    en: 'Withdraw',
    tone: 'stop',
    from: ['published', 'on-request'],
    to: 'withdrawn',
    must: [],
    write: ['reason'],
    effect: 'unpublish',
  },
  {
    act: 'reappraise',
    vi: 'Thẩm định lại chỗ đã sửa',
    en: 'Appraise the changes',
    tone: 'onward',
    from: KEPT,
    to: 'same',
    must: ['not-the-submitter', 'changed-since-appraisal', 'changed-by-others', 'caption-stands'],
    write: ['note'],
  },
] as const satisfies readonly Row[];

export type ActName = (typeof ACTS)[number]['act'];

/** One row of the table. */
export interface Act extends Row {
  readonly act: ActName;
}

const BY_NAME: ReadonlyMap<string, Act> = new Map(ACTS.map((row) => [row.act, row]));

/** The act of that name; `undefined` where there is none. */
export const actOf = (name: string): Act | undefined => BY_NAME.get(name);

export const isActName = (value: unknown): value is ActName =>
  typeof value === 'string' && BY_NAME.has(value);

/** The stages from which an act may be done. */
export const stagesFor = (name: ActName): readonly Stage[] => BY_NAME.get(name)?.from ?? [];
