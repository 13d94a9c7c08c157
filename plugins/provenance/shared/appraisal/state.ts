import type { Actor } from '../actor';
import type { Stage } from './stages';

/** Somebody as the state remembers them: accounts come and go, so the name is kept with the id. */
export type Person = Pick<Actor, 'kind' | 'id' | 'name'>;

/** Hashes of the appraised fields, by field (decision 15). */
export type ContentHashes = Readonly<Record<string, string>>;

/** One person's verdict. */
export interface Verdict {
  readonly kind: 'verdict';
  readonly by: Person;
  /** ISO instant. */
  readonly at: string;
  readonly criteria: readonly string[];
  readonly verdict: string;
  readonly retention: string;
  readonly access: string;
  /** What was judged. */
  readonly content: ContentHashes;
}

/** A verdict that was given on paper before the item came here. */
export interface PaperDecision {
  readonly kind: 'paper';
  readonly by: Person;
  readonly at: string;
  /** The paper: `Phiếu thẩm định số …`; who signed it and when, as written there. */
  readonly decision: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
}

/** Why the item went back to the person who sent it. */
export interface SentBack {
  readonly act: string;
  readonly reason: string;
  /** The stage it was sent back from. */
  readonly from: Stage;
  readonly by: Person;
  readonly to: Person;
  readonly at: string;
}

/** Where an item stands, and what is remembered with it. The plugin's table is the truth; the attribute `stage` shows it. */
export interface AppraisalState {
  readonly stage: Stage;
  /** Since when it stands there, ISO instant. */
  readonly since: string;
  /** Counts every change: two acts over the same version cannot both win. */
  readonly version: number;
  readonly submitter: Person;
  readonly appraisals: readonly (Verdict | PaperDecision)[];
  readonly sentBack: SentBack | null;
  /** What the last verdict covered; `null` before the first. */
  readonly appraised: ContentHashes | null;
  /** Who changed what the verdict covered, since then. Empty: nothing differs. */
  readonly changedBy: readonly Person[];
}

export const personOf = ({ kind, id, name }: Actor): Person => ({ kind, id, name });

/** Only accounts are persons: two commands of the same name are not one submitter. */
export const isSamePerson = (a: Person, b: Person): boolean =>
  a.kind === 'user' && b.kind === 'user' && a.id === b.id;

/** An item whose draft was just made. */
export const offeredState = (submitter: Person, now: string): AppraisalState => ({
  stage: 'offered',
  since: now,
  version: 1,
  submitter,
  appraisals: [],
  sentBack: null,
  appraised: null,
  changedBy: [],
});
