import type { Actor } from '../../../shared/actor';
import { type Act, ACTS } from '../../../shared/appraisal/acts';
import { changedFields } from '../../../shared/appraisal/appraised-content';
import { formOf, type FormField } from '../../../shared/appraisal/fields';
import { judgeAct, MIN_BREAK_GLASS_REASON } from '../../../shared/appraisal/judge-act';
import { STAGE_WORDS } from '../../../shared/appraisal/stage-words';
import type { Stage } from '../../../shared/appraisal/stages';
import type { AppraisalState, PaperDecision, SentBack, Verdict } from '../../../shared/appraisal/state';
import { wordsOfActor } from '../../../shared/process-words';
import type { ItemUid } from '../services/gate';
import { readFacts } from './read-facts';
import { noSuchItem } from './refuse';
import type { RoomContext } from './room-context';
import { readOptions } from './settings';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** An act as the panel draws its button. */
export interface ActView extends Words {
  readonly act: string;
  readonly tone: Act['tone'];
  readonly fields: readonly FormField[];
  readonly allowed: boolean;
  /** Open only because the account runs the machine: the form must be sent with `breakGlass: true` and a reason. */
  readonly breakGlass: boolean;
  readonly why: (Words & { readonly code: string; readonly field: string | null }) | null;
}

/** A verdict or decision without what nobody reads: the hashes. */
export interface AppraisalView {
  readonly kind: 'verdict' | 'paper';
  readonly by: string;
  readonly at: string;
  readonly verdict: string;
  readonly retention: string | null;
  readonly access: string | null;
}

/** The state of an item, and what this account may do about it (docs/api/provenance-admin.md). */
export interface StateView extends Words {
  readonly stage: Stage;
  readonly since: string;
  readonly version: number;
  readonly submitter: string;
  /** Where the archive itself sent it in, what it is called. */
  readonly submitterProcess: { readonly vi: string; readonly en: string } | null;
  readonly appraisals: readonly AppraisalView[];
  readonly sentBack: (Omit<SentBack, 'by' | 'to'> & { readonly by: string; readonly to: string }) | null;
  /** Fields that were changed since the appraisal. */
  readonly changed: readonly (Words & { readonly field: string })[];
  readonly acts: readonly ActView[];
}

const appraisalView = (entry: Verdict | PaperDecision): AppraisalView =>
  entry.kind === 'verdict'
    ? {
        kind: entry.kind,
        by: entry.by.name,
        at: entry.at,
        verdict: entry.verdict,
        retention: entry.retention,
        access: entry.access,
      }
    : {
        kind: entry.kind,
        by: entry.decidedBy,
        at: entry.decidedOn,
        verdict: entry.decision,
        retention: null,
        access: null,
      };

const sentBackView = ({ sentBack }: AppraisalState): StateView['sentBack'] =>
  sentBack && { ...sentBack, by: sentBack.by.name, to: sentBack.to.name };

/** Long enough for every glass: here only the function is asked about, not the reason. */
const ANY_REASON = 'x'.repeat(MIN_BREAK_GLASS_REASON);

/**
 * The state of an item as one account sees it. Of the acts of its stage those are listed that belong to the account's
 * function (or that its submitter may do), with what still stands in their way; who runs the machine sees the others
 * too, behind the glass.
 *
 * @throws 404 `ITEM_NOT_FOUND`
 */
export const viewState = async (
  context: RoomContext,
  uid: ItemUid,
  documentId: string,
  actor: Actor,
): Promise<StateView> => {
  const { strapi, store, policy, duties } = context;
  const state = await store.read(uid, documentId);
  const facts = state && (await readFacts(strapi, policy, uid, documentId));
  if (!state || !facts) throw noSuchItem();
  const options = await readOptions(strapi, policy);
  const changed = changedFields(policy, state.appraised, facts.content);

  const actView = (act: Act): ActView[] => {
    const ask = (breakGlass: string | null) =>
      judgeAct({ act, state, facts, actor, duties, policy, breakGlass })[0];
    const first = ask(null);
    const lacksDuty = first?.about === 'duty';
    if (lacksDuty && !actor.runsTheMachine) return [];
    // Nobody needs a button for changes that were not made.
    if (act.act === 'reappraise' && changed.length === 0) return [];
    const behindGlass = lacksDuty ? ask(ANY_REASON) : undefined;
    const why = behindGlass ?? first ?? null;
    return [
      {
        act: act.act,
        vi: act.vi,
        en: act.en,
        tone: act.tone,
        fields: formOf(act, options, lacksDuty),
        allowed: lacksDuty ? !behindGlass : !first,
        breakGlass: lacksDuty,
        why: why && { code: why.code, vi: why.vi, en: why.en, field: why.field },
      },
    ];
  };

  const rows: readonly Act[] = ACTS;
  return {
    stage: state.stage,
    ...STAGE_WORDS[state.stage],
    since: state.since,
    version: state.version,
    submitter: state.submitter.name,
    submitterProcess: wordsOfActor(state.submitter),
    appraisals: state.appraisals.map(appraisalView),
    sentBack: sentBackView(state),
    changed,
    acts: rows.filter(({ from }) => from.includes(state.stage)).flatMap(actView),
  };
};
