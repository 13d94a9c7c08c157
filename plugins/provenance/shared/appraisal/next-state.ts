import type { Actor } from '../actor';
import type { Act } from './acts';
import { plainContent } from './appraised-content';
import type { ItemFacts } from './conditions';
import type { ActForm } from './fields';
import type { AppraisalPolicy } from './policy';
import type { Refusal } from './refusal';
import type { Stage } from './stages';
import { type AppraisalState, type ContentHashes, isSamePerson, personOf, type Verdict } from './state';

export interface Transition {
  readonly act: Act;
  readonly state: AppraisalState;
  readonly actor: Actor;
  readonly form: ActForm;
  readonly facts: ItemFacts;
  readonly policy: AppraisalPolicy;
  /** ISO instant. */
  readonly now: string;
  /** The hash under which appraised content is kept. */
  readonly hash: (text: string) => string;
}

/** Public, or public in its description only. */
export const publicStage = (policy: AppraisalPolicy, accessRegime: string | null): Stage =>
  accessRegime !== null && policy.onRequestRegimes.includes(accessRegime) ? 'on-request' : 'published';

/** A stage, and since when: the clock starts again only where the item moved. */
export const movedTo = (state: AppraisalState, stage: Stage, now: string): AppraisalState => ({
  ...state,
  stage,
  since: stage === state.stage ? state.since : now,
  version: state.version + 1,
});

const destination = ({ act, state, facts, policy }: Transition): Stage => {
  if (act.to === 'same') return state.stage;
  if (act.to === 'by-access') return publicStage(policy, facts.accessRegime);
  // An item that was asked about always remembers where; a row made by hand goes back to the first desk.
  if (act.to === 'asked-in') return state.sentBack?.from ?? 'received';
  return act.to;
};

const isSameContent = (a: ContentHashes, b: ContentHashes): boolean =>
  Object.keys({ ...a, ...b }).every((field) => a[field] === b[field]);

/** Verdicts that others gave on what stands there now: one on an earlier text does not count with a new one. */
const verdictsOfOthers = ({ state, actor, facts }: Transition): Verdict[] =>
  state.appraisals.filter(
    (entry): entry is Verdict =>
      entry.kind === 'verdict' &&
      !isSamePerson(entry.by, personOf(actor)) &&
      isSameContent(entry.content, facts.content),
  );

/** Two appraisers: the same person twice is one, and two who propose different things have not agreed. */
export const verdictRefusals = (transition: Transition): Refusal[] => {
  const { state, actor, form, facts } = transition;
  const mine = state.appraisals.find(
    (entry): entry is Verdict =>
      entry.kind === 'verdict' &&
      isSamePerson(entry.by, personOf(actor)) &&
      isSameContent(entry.content, facts.content),
  );
  const agrees = (other: Verdict) => other.retention === form.retention && other.access === form.access;
  if (mine && agrees(mine))
    return [
      {
        code: 'APPRAISED_ALREADY',
        field: null,
        vi: 'Đồng chí đã thẩm định tư liệu này rồi; cần thêm một người khác thẩm định.',
        en: 'You have appraised this item already; a second person has to.',
        about: 'separation',
      },
    ];
  const other = verdictsOfOthers(transition).find((verdict) => !agrees(verdict));
  if (!other) return [];
  return [
    {
      code: 'APPRAISERS_DISAGREE',
      field: other.access === form.access ? 'retention' : 'access',
      vi: `Đề nghị khác với người thẩm định trước (${other.by.name}). Hai người hãy thống nhất rồi ghi lại.`,
      en: `The proposal differs from that of ${other.by.name}. Agree first, then record it again.`,
      about: 'condition',
    },
  ];
};

const accepted = (transition: Transition): AppraisalState => {
  const { state, actor, form, facts, policy, now, hash } = transition;
  const verdict: Verdict = {
    kind: 'verdict',
    by: personOf(actor),
    at: now,
    criteria: form.criteria ?? [],
    verdict: form.verdict ?? '',
    retention: form.retention ?? '',
    access: form.access ?? '',
    content: facts.content,
  };
  const appraisals = [...verdictsOfOthers(transition), verdict];
  if (appraisals.length < policy.appraisers) return { ...movedTo(state, state.stage, now), appraisals };
  // Who may see it was appraised as proposed: the description may reach that regime later without a new appraisal.
  const appraised = { ...facts.content, accessRegime: hash(plainContent(verdict.access)) };
  return { ...movedTo(state, 'accepted', now), appraisals, appraised, changedBy: [], sentBack: null };
};

const SENT_BACK = new Set<string>(['ask-information', 'return', 'refuse']);

/** The state after an act that `judgeAct` let pass. Pure. */
export const nextState = (transition: Transition): AppraisalState => {
  const { act, state, actor, form, facts, now } = transition;
  if (act.act === 'accept') return accepted(transition);
  const next = movedTo(state, destination(transition), now);
  if (act.act === 'reappraise') return { ...next, appraised: facts.content, changedBy: [] };
  if (SENT_BACK.has(act.act))
    return {
      ...next,
      appraisals: [],
      sentBack: {
        act: act.act,
        reason: form.reason ?? '',
        from: state.stage,
        by: personOf(actor),
        to: state.submitter,
        at: now,
      },
    };
  return { ...next, sentBack: null };
};
