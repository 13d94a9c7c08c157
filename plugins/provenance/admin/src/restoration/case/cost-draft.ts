import type { CostLine } from '../../../../shared/restoration/contract';
import type { Sentence } from '../../api/contracts';
import { dongOf, typedDong } from '../money';

/** A line of cost as it is typed. */
export interface CostDraft {
  readonly key: number;
  readonly phase: string;
  readonly source: string;
  readonly year: string;
  readonly what: string;
  readonly amount: string;
}

/** An empty line; phase, source and year follow the line before, since they mostly stay the same. */
export const nextLine = (lines: readonly CostDraft[], thisYear: number): CostDraft => {
  const before = lines.at(-1);
  return {
    key: Math.max(0, ...lines.map(({ key }) => key)) + 1,
    phase: before?.phase ?? '',
    source: before?.source ?? '',
    year: before?.year ?? String(thisYear),
    what: '',
    amount: '',
  };
};

export const draftOfLines = (lines: readonly CostLine[]): CostDraft[] =>
  lines.map(({ amount, year, ...line }, index) => ({
    ...line,
    key: index + 1,
    year: String(year),
    amount: typedDong(amount),
  }));

const NEEDED: Sentence = { vi: 'Cần ghi ô này.', en: 'This is needed.' };
const NO_AMOUNT: Sentence = {
  vi: 'Ghi số đồng nguyên, ví dụ 1.250.000.',
  en: 'Whole đồng, such as 1.250.000.',
};
const NO_YEAR: Sentence = { vi: 'Ghi năm bằng bốn chữ số.', en: 'A year of four digits.' };

const isYear = (text: string): boolean => /^(?:20\d\d|2100)$/.test(text.trim());

/** What is wrong with a line, by field below `at`. */
export const wrongInLine = (line: CostDraft, at: string): Record<string, Sentence> => ({
  ...(line.phase.trim() === '' && { [`${at}.phase`]: NEEDED }),
  ...(line.source.trim() === '' && { [`${at}.source`]: NEEDED }),
  ...(!isYear(line.year) && { [`${at}.year`]: NO_YEAR }),
  ...(line.what.trim() === '' && { [`${at}.what`]: NEEDED }),
  ...(dongOf(line.amount) === null && { [`${at}.amount`]: NO_AMOUNT }),
});

/** The line as it is sent; only to be asked where nothing is wrong with it. */
export const lineOfDraft = ({ key: _key, phase, source, year, what, amount }: CostDraft): CostLine => ({
  phase: phase.trim(),
  source: source.trim(),
  year: Number(year),
  what: what.trim(),
  amount: dongOf(amount) ?? 0,
});

/** What the readable amounts come to while one types. */
export const typedTotal = (lines: readonly CostDraft[]): number =>
  lines.reduce((sum, { amount }) => sum + (dongOf(amount) ?? 0), 0);
