import type { DerivativeState, MasterKind, NoteCode, PictureSizes } from '../../../shared/contracts';

/** What the check of one staged file found out. A refusal is thrown as `FileRefused` instead. */
export interface Verdict {
  kind: MasterKind;
  ext: string;
  mime: string;
  width: number | null;
  height: number | null;
  pages: number | null;
  /** Of office files, as the program that wrote them counted. */
  words: number | null;
  durationSeconds: number | null;
  checked: boolean;
  notes: NoteCode[];
  derivativeState: DerivativeState;
  /** Sizes of the pictures drawn into the staging folder, null where none were. */
  pictures: PictureSizes | null;
}

/** The part a prober finds out; the rest (type, name) is known before. */
export type Findings = Pick<Verdict, 'derivativeState'> & Partial<Omit<Verdict, 'derivativeState'>>;
