import type {
  Damage,
  Grade,
  PriorityJudgement,
  Region,
  SurveyForm,
} from '../../../../shared/restoration/contract';
import type { Sentence } from '../../api/contracts';

/** A damage as it is being written: `key` tells it from its neighbours until it is saved. */
export interface DraftDamage extends Damage {
  readonly key: number;
}

/** A survey as it is being written: what was not judged yet is open, never a guess. */
export interface SurveyDraft
  extends Omit<SurveyForm, 'damages' | 'grade' | 'judgement' | 'material' | 'note'> {
  readonly material: string;
  readonly note: string;
  readonly damages: readonly DraftDamage[];
  readonly grade: Grade | null;
  readonly judgement: { readonly [Part in keyof PriorityJudgement]: number | null };
}

export const JUDGED = [
  'value',
  'urgency',
  'uniqueness',
] as const satisfies readonly (keyof PriorityJudgement)[];

/** The lists of damages (`damages.json`, `media`). */
export const CARRIERS = ['paper', 'photo', 'film', 'tape', 'optical-digital'] as const;

const USUAL: Readonly<Record<string, (typeof CARRIERS)[number]>> = { photo: 'photo', film: 'film' };

interface Beginning {
  /** `photo`, `film`, `document`. */
  readonly kind: string;
  readonly today: string;
  readonly surveyor: string;
  /** The survey before: what the object is made of does not change; its state is looked at anew. */
  readonly before: Pick<SurveyForm, 'carrier' | 'material' | 'judgement'> | null;
}

export const emptyDraft = ({ kind, today, surveyor, before }: Beginning): SurveyDraft => ({
  on: today,
  surveyor,
  carrier: before?.carrier ?? USUAL[kind] ?? 'paper',
  material: before?.material ?? '',
  damages: [],
  causes: [],
  grade: null,
  judgement: before?.judgement ?? { value: null, urgency: null, uniqueness: null },
  photographs: [],
  nextLook: null,
  note: '',
});

/** The draft with one more damage, ticked or drawn; it stands last. */
export const withDamage = (
  draft: SurveyDraft,
  damage: { code: string; sha256?: string | null; region?: Region | null },
): SurveyDraft => ({
  ...draft,
  damages: [
    ...draft.damages,
    {
      key: Math.max(0, ...draft.damages.map(({ key }) => key)) + 1,
      code: damage.code,
      sha256: damage.sha256 ?? null,
      region: damage.region ?? null,
      note: null,
    },
  ],
});

/** The draft with one damage changed. */
export const changedDamage = (
  draft: SurveyDraft,
  key: number,
  change: Partial<Omit<DraftDamage, 'key'>>,
): SurveyDraft => ({
  ...draft,
  damages: draft.damages.map((damage) => (damage.key === key ? { ...damage, ...change } : damage)),
});

export const withoutDamage = (draft: SurveyDraft, key: number): SurveyDraft => ({
  ...draft,
  damages: draft.damages.filter((damage) => damage.key !== key),
});

const NEEDED: Sentence = { vi: 'Cần ghi ô này.', en: 'This is needed.' };
const CHOOSE: Sentence = { vi: 'Cần chọn một mức.', en: 'Choose one.' };
const NAME_DAMAGE: Sentence = { vi: 'Cần chọn loại hư hỏng.', en: 'Choose the kind of damage.' };

/** What is plainly missing, by field, told without asking the server; a damage as `damages.<place>.code`. */
export const missingInSurvey = (draft: SurveyDraft): Record<string, Sentence> => ({
  ...(draft.on === '' && { on: NEEDED }),
  ...(draft.surveyor.trim() === '' && { surveyor: NEEDED }),
  ...(draft.grade === null && { grade: CHOOSE }),
  ...Object.fromEntries(
    JUDGED.flatMap((part) => (draft.judgement[part] === null ? [[`judgement.${part}`, CHOOSE]] : [])),
  ),
  ...Object.fromEntries(
    draft.damages.flatMap(({ code }, place) => (code === '' ? [[`damages.${place}.code`, NAME_DAMAGE]] : [])),
  ),
});

const textOrNull = (text: string | null): string | null => text?.trim() || null;

/** What is sent; `null` while something is missing. */
export const formOfDraft = (draft: SurveyDraft): SurveyForm | null => {
  const { grade, judgement } = draft;
  const { value, urgency, uniqueness } = judgement;
  if (grade === null || value === null || urgency === null || uniqueness === null) return null;
  return {
    ...draft,
    surveyor: draft.surveyor.trim(),
    material: textOrNull(draft.material),
    note: textOrNull(draft.note),
    damages: draft.damages.map(({ key: _key, ...damage }) => ({ ...damage, note: textOrNull(damage.note) })),
    grade,
    judgement: { value, urgency, uniqueness },
  };
};

/** Is there anything in the draft that it would be a pity to lose? */
export const isWritten = (draft: SurveyDraft, beginning: SurveyDraft): boolean =>
  JSON.stringify(draft) !== JSON.stringify(beginning);
