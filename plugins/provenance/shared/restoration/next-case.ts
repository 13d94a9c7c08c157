import type { Actor } from '../actor';
import { type Person, personOf } from '../appraisal/state';
import { type CaseAct, SURVEY_FROM } from './case-acts';
import type { CaseForm } from './case-fields';
import type { CaseState } from './case-state';
import type { RestorationStatus } from './contract';

/** A case that was just opened; the table gives it its id. */
export type NewCase = Omit<CaseState, 'id'>;

export const openedCase = (
  openedBy: Person,
  reason: string,
  now: string,
  status: RestorationStatus = 'nominated',
): NewCase => ({
  status,
  version: 1,
  openedAt: now,
  openedBy,
  reason,
  since: now,
  postponed: null,
  estimate: [],
  approvals: [],
  sentBackAt: null,
  lastReason: null,
  waiver: null,
});

/** A status, and since when: the clock starts again only where the case moved. Every change counts as a version. */
export const caseMovedTo = (state: CaseState, status: RestorationStatus, now: string): CaseState => ({
  ...state,
  status,
  since: status === state.status ? state.since : now,
  version: state.version + 1,
});

export interface CaseTransition {
  readonly act: CaseAct;
  readonly state: CaseState;
  readonly actor: Actor;
  readonly form: CaseForm;
  /** ISO instant. */
  readonly now: string;
}

const destination = ({ act, state }: CaseTransition): RestorationStatus => {
  if (act.to === 'same') return state.status;
  // A postponed case always remembers where it was; a row made by hand begins again.
  if (act.to === 'where-it-was') return state.postponed?.from ?? 'nominated';
  return act.to;
};

/** The case after an act that `judgeCaseAct` let pass; `nominate` opens one instead (`openedCase`). Pure. */
export const nextCase = (transition: CaseTransition): CaseState => {
  const { act, state, actor, form, now } = transition;
  const next = {
    ...caseMovedTo(state, destination(transition), now),
    lastReason: form.reason ?? null,
    postponed: null,
  };
  if (act.approves)
    return {
      ...next,
      approvals: [
        ...state.approvals,
        {
          body: act.approves,
          number: form.number ?? '',
          on: form.on ?? '',
          by: personOf(actor),
          note: form.note ?? null,
        },
      ],
    };
  switch (act.act) {
    // What was approved was the estimate before: a new one is approved anew.
    case 'draft-estimate':
      return { ...next, estimate: form.lines ?? [], approvals: [] };
    case 'return':
      return { ...next, approvals: [] };
    case 'check-quality':
      return { ...next, waiver: form.waiver ?? null };
    case 'send-back':
      return { ...next, sentBackAt: now, waiver: null };
    case 'postpone':
      return { ...next, postponed: { from: state.status, until: form.until ?? null } };
    default:
      return next;
  }
};

/** The case after a survey was recorded: a nominated or returned one is surveyed now. */
export const surveyedCase = (state: CaseState, now: string): CaseState =>
  caseMovedTo(state, SURVEY_FROM.includes(state.status) ? 'surveyed' : state.status, now);
