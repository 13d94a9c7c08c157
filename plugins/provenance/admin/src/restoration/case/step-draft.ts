import type { StepForm } from '../../../../shared/restoration/contract';
import type { Sentence } from '../../api/contracts';
import { type CostDraft, lineOfDraft, nextLine, wrongInLine } from './cost-draft';

/** A step of the treatment as it is typed; what it cost may stay empty. */
export interface StepDraft {
  readonly treatment: string;
  readonly operator: string;
  readonly materials: string;
  readonly on: string;
  readonly minutes: string;
  readonly note: string;
  readonly cost: CostDraft;
}

/** The next step: who works and from which money mostly stays the same. */
export const emptyStep = (operator: string, today: string, before: StepDraft | null): StepDraft => ({
  treatment: '',
  operator: before?.operator ?? operator,
  materials: '',
  on: today,
  minutes: '',
  note: '',
  cost: nextLine(before ? [before.cost] : [], Number(today.slice(0, 4))),
});

const NEEDED: Sentence = { vi: 'Cần ghi ô này.', en: 'This is needed.' };
const NO_MINUTES: Sentence = { vi: 'Ghi số phút nguyên, ví dụ 90.', en: 'Whole minutes, such as 90.' };

/** Was anything said of money? Then all of it has to be. */
const hasCost = ({ cost }: StepDraft): boolean => cost.amount.trim() !== '';

/** A cost names what it was for; where nobody says so, it was for the step. */
const costOf = (draft: StepDraft, treatmentName: string): CostDraft => ({
  ...draft.cost,
  what: draft.cost.what.trim() || draft.materials.trim() || treatmentName,
});

export const wrongInStep = (draft: StepDraft, treatmentName: string): Record<string, Sentence> => ({
  ...(draft.treatment === '' && { treatment: NEEDED }),
  ...(draft.operator.trim() === '' && { operator: NEEDED }),
  ...(draft.on === '' && { on: NEEDED }),
  ...(!/^\s*\d*\s*$/.test(draft.minutes) && { minutes: NO_MINUTES }),
  ...(hasCost(draft) && wrongInLine(costOf(draft, treatmentName), 'cost')),
});

const textOrNull = (text: string): string | null => text.trim() || null;

/** The step as it is sent; only to be asked where nothing is wrong with it. */
export const formOfStep = (draft: StepDraft, treatmentName: string): StepForm => ({
  treatment: draft.treatment,
  operator: draft.operator.trim(),
  materials: textOrNull(draft.materials),
  on: draft.on,
  minutes: draft.minutes.trim() === '' ? null : Number(draft.minutes),
  cost: hasCost(draft) ? lineOfDraft(costOf(draft, treatmentName)) : null,
  note: textOrNull(draft.note),
});
