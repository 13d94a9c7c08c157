import type { Refusal } from '../appraisal/refusal';
import { objectOf } from '../values';
import type { CostLine } from './contract';
import { readText, readWhole, refuseUnknown } from './read-text';
import { formRefusal } from './refuse';

/** Whole đồng; more than a district archive will ever see in one line is a slip of the keyboard. */
export const MAX_AMOUNT = 1_000_000_000_000;
export const MAX_LINES = 200;

const FIELDS = ['phase', 'source', 'year', 'what', 'amount'] as const;

const amountRefusal = (field: string): Refusal =>
  formRefusal(
    'COST_AMOUNT_INVALID',
    field,
    'Số tiền phải là số đồng nguyên, không âm, không lẻ, không quá 1.000 tỷ đồng.',
    'The amount must be whole đồng, not negative and at most 1,000,000,000,000.',
  );

/**
 * Reads one line of cost.
 * @param at path of the line in the request: `lines.0`, `cost`
 */
export const readCostLine = (sent: unknown, at: string, refusals: Refusal[]): CostLine | null => {
  const body = objectOf(sent);
  const before = refusals.length;
  refuseUnknown(body, FIELDS, refusals, `${at}.`);
  const text = (field: 'phase' | 'source' | 'what', vi: string, en: string, max: number) =>
    readText({ field: `${at}.${field}`, vi, en }, body[field], { required: true, max }, refusals);
  const phase = text('phase', 'Giai đoạn', 'Phase', 50);
  const source = text('source', 'Nguồn kinh phí', 'Source of funds', 200);
  const year = readWhole(
    { field: `${at}.year`, vi: 'Năm', en: 'Year' },
    body.year,
    { required: true, min: 2000, max: 2100 },
    refusals,
  );
  const what = text('what', 'Nội dung chi', 'What for', 300);
  const { amount } = body;
  if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 0 || amount > MAX_AMOUNT)
    refusals.push(amountRefusal(`${at}.amount`));
  if (refusals.length > before) return null;
  return { phase, source, year, what, amount } as CostLine;
};

/** Reads the lines of an estimate; at least one. */
export const readCostLines = (sent: unknown, at: string, refusals: Refusal[]): CostLine[] => {
  if (!Array.isArray(sent) || sent.length === 0) {
    refusals.push(
      formRefusal('ESTIMATE_EMPTY', at, 'Dự toán chưa có khoản chi nào.', 'The estimate has no line.'),
    );
    return [];
  }
  if (sent.length > MAX_LINES) {
    refusals.push(
      formRefusal(
        'ESTIMATE_TOO_LONG',
        at,
        `Dự toán có ${sent.length} khoản; nhiều nhất là ${MAX_LINES}. Hãy gộp các khoản cùng loại.`,
        `The estimate has ${sent.length} lines; at most ${MAX_LINES}.`,
      ),
    );
    return [];
  }
  return sent.flatMap((line, index) => readCostLine(line, `${at}.${index}`, refusals) ?? []);
};

export const sumOf = (lines: readonly Pick<CostLine, 'amount'>[]): number =>
  lines.reduce((total, { amount }) => total + amount, 0);
