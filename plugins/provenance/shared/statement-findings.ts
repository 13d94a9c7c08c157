import type { Evidence } from './contracts';
import type { Remark } from './finding';
import { locked, type RuleCode } from './rule';

/** Shortest reason that can still say something ("cũ" cannot, "rách" can). */
export const MIN_REASON = 3;

/** How a rule speaks of its caption element. `vi` and `en` stand at the head of a sentence. */
export interface ElementWords {
  readonly field: string;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** What to do to give it a value. */
  readonly giveVi: string;
  readonly giveEn: string;
}

const missing = ({ field, code, vi, en, giveVi, giveEn }: ElementWords): Remark => ({
  code: `${code}_MISSING`,
  severity: 'error',
  path: [field],
  vi: `${vi}: chưa có. ${giveVi}; nếu đã tìm mà không biết thì đánh dấu “Không rõ” và ghi lý do.`,
  en: `${en}: missing. ${giveEn}; if it was looked for and is not known, mark it unknown and say why.`,
});

const withoutReason = ({ field, code, vi, en }: ElementWords): Remark => ({
  code: `${code}_UNKNOWN_WITHOUT_REASON`,
  severity: 'error',
  path: [field, 'unknownReason'],
  vi: `${vi}: đã đánh dấu “Không rõ” nhưng chưa ghi lý do. Hãy ghi vì sao không biết, ví dụ: mặt sau không ghi, người hiến tặng không nhớ.`,
  en: `${en}: marked unknown without a reason. Say why it is not known, for example: nothing on the back, the donor does not remember.`,
});

const contradictory = ({ field, code, vi, en }: ElementWords): Remark => ({
  code: `${code}_GIVEN_AND_UNKNOWN`,
  severity: 'error',
  path: [field, 'unknown'],
  vi: `${vi}: vừa có nội dung vừa đánh dấu “Không rõ”. Hãy chọn một: bỏ dấu “Không rõ”, hoặc xóa nội dung.`,
  en: `${en}: has a value and is marked unknown. Choose one: clear the mark, or remove the value.`,
});

/**
 * Decision 12: a caption element is a value or an explicit unknown with its reason, never both, never neither.
 *
 * @param given the statement has a value
 */
export const statementFindings = (
  words: ElementWords,
  statement: Pick<Evidence, 'unknown' | 'unknownReason'> | null,
  given: boolean,
): Remark[] => {
  if (!statement || (!given && !statement.unknown)) return [missing(words)];
  if (given && statement.unknown) return [contradictory(words)];
  if (statement.unknown && (statement.unknownReason ?? '').length < MIN_REASON) return [withoutReason(words)];
  return [];
};

/** The codes `statementFindings` can emit. The caption is what the founding plan demands (A24): none can be switched. */
export const statementCodes = ({ code }: ElementWords): RuleCode[] =>
  ['MISSING', 'UNKNOWN_WITHOUT_REASON', 'GIVEN_AND_UNKNOWN'].map((problem) => locked(`${code}_${problem}`));
