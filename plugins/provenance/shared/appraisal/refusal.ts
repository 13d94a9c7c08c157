/** Why something is refused: stable code, sentence in both languages, the field concerned. */
export interface Refusal {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** Name of the form's field, or of the item's; `null` where it concerns none. */
  readonly field: string | null;
  /** `duty`: the person lacks the function; everything else is about the item or what was written. */
  readonly about: 'duty' | 'stage' | 'separation' | 'condition' | 'form';
}
