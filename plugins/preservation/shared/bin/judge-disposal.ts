import type { Disposal, DisposalAct, DisposalState } from './contract';
import { type FileDuties, mayAct } from './file-duties';
import type { Person } from './person';

/** Why a step may not be taken: stable code, sentences, and the field where one is concerned. */
export interface DisposalRefusal {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly field?: string;
  /** 403 rather than 400. */
  readonly forbidden?: true;
}

export interface DisposalQuestion {
  readonly act: DisposalAct;
  readonly person: Person;
  readonly duties: FileDuties;
  /** The disposal the act concerns; null for a proposal. */
  readonly disposal: Disposal | null;
  /** Does any entry of the media library use the master? */
  readonly isUsed: boolean;
  readonly reason: string;
  /** ISO instant. */
  readonly now: string;
}

const FROM: Readonly<Record<DisposalAct, readonly DisposalState[]>> = {
  'propose-disposal': [],
  'approve-disposal': ['proposed'],
  'reject-disposal': ['proposed'],
  restore: ['proposed', 'approved'],
  purge: ['approved'],
};

/** The state each act leads to. */
export const LEADS_TO: Readonly<Record<DisposalAct, DisposalState>> = {
  'propose-disposal': 'proposed',
  'approve-disposal': 'approved',
  'reject-disposal': 'rejected',
  restore: 'restored',
  purge: 'purged',
};

/** A reason somebody can judge years later; "x" is none. */
export const SHORTEST_REASON = 10;
const LONGEST_REASON = 2000;

export const ALREADY_HANDLED: DisposalRefusal = {
  code: 'DISPOSAL_ALREADY_HANDLED',
  vi: 'Người khác vừa xử lý đề nghị này. Hãy tải lại trang để xem kết quả.',
  en: 'Somebody else has just handled this proposal. Load the page again to see how.',
};

export const ALREADY_PROPOSED: DisposalRefusal = {
  code: 'DISPOSAL_ALREADY_PROPOSED',
  vi: 'Tệp gốc này đã được đề nghị loại, đang nằm trong thùng lưu.',
  en: 'This master was already proposed for disposal; it is in the bin.',
};

export const UNKNOWN: DisposalRefusal = {
  code: 'DISPOSAL_UNKNOWN',
  vi: 'Không tìm thấy tệp gốc hoặc đề nghị này.',
  en: 'There is no such master or proposal.',
};

const NOT_ALLOWED: DisposalRefusal = {
  code: 'DISPOSAL_NOT_ALLOWED',
  vi: 'Chức năng của tài khoản này không được làm việc đó với tệp gốc.',
  en: 'The functions of this account do not include this act on masters.',
  forbidden: true,
};

const SAME_PERSON: DisposalRefusal = {
  code: 'DISPOSAL_SAME_PERSON',
  vi: 'Người đề nghị loại không được tự duyệt. Cần một người thứ hai duyệt.',
  en: 'Who proposed a disposal may not approve it. A second person must.',
};

const STILL_USED: DisposalRefusal = {
  code: 'DISPOSAL_STILL_USED',
  vi: 'Tệp gốc này đang được dùng trong thư viện tệp nên không loại được. Hãy gỡ tệp khỏi thư viện trước.',
  en: 'The media library still uses this master, so it cannot be disposed of. Remove it from the library first.',
};

const BAD_REASON: DisposalRefusal = {
  code: 'DISPOSAL_REASON_MISSING',
  vi: `Hãy ghi lý do, từ ${SHORTEST_REASON} đến ${LONGEST_REASON} chữ cái, để người sau hiểu được.`,
  en: `Write a reason of ${SHORTEST_REASON} to ${LONGEST_REASON} letters that somebody later can understand.`,
  field: 'reason',
};

const vietnameseDay = (iso: string): string => {
  const date = new Date(Date.parse(iso) + 7 * 3_600_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
};

const tooEarly = (keepUntil: string): DisposalRefusal => ({
  code: 'DISPOSAL_TOO_EARLY',
  vi: `Tệp gốc còn trong thời gian lưu giữ, đến ${vietnameseDay(keepUntil)} mới được xóa hẳn.`,
  en: `The master is kept until ${keepUntil.slice(0, 10)} and may be purged only after that.`,
});

/** Acts of which the reason stands in the ledger; approving rests on the reason of the proposal. */
const WANTS_REASON: readonly DisposalAct[] = ['propose-disposal', 'reject-disposal', 'restore', 'purge'];

/** May this person take this step now (F120–F123)? @returns the first thing against it, or null */
export const judgeDisposal = ({
  act,
  person,
  duties,
  disposal,
  isUsed,
  reason,
  now,
}: DisposalQuestion): DisposalRefusal | null => {
  if (person.id === '' || !mayAct(duties, person.functions, act)) return NOT_ALLOWED;
  if (act !== 'propose-disposal' && !disposal) return UNKNOWN;
  if (disposal && !FROM[act].includes(disposal.state)) return ALREADY_HANDLED;
  if (act === 'approve-disposal' && disposal?.proposedBy.id === person.id) return SAME_PERSON;
  if (isUsed && act !== 'restore' && act !== 'reject-disposal') return STILL_USED;
  if (act === 'purge' && disposal && !(disposal.keepUntil !== null && disposal.keepUntil <= now))
    return tooEarly(disposal.keepUntil ?? now);
  const length = reason.trim().length;
  if (WANTS_REASON.includes(act) && (length < SHORTEST_REASON || length > LONGEST_REASON)) return BAD_REASON;
  return null;
};
