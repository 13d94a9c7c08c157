import type { Core } from '@strapi/strapi';

import { changedFields } from '../../../shared/appraisal/appraised-content';
import { publishFindings } from '../../../shared/appraisal/gate-findings';
import type { AppraisalState } from '../../../shared/appraisal/state';
import type { CatalogueChange } from '../../../shared/change';
import type { Finding } from '../../../shared/finding';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import { actingOf } from '../acting/acting';
import type { ItemUid } from '../services/gate';
import { admitItem, type PaperVerdict } from './admit';
import { adoptItems } from './adopt-items';
import { followChange } from './follow-change';
import { type ActRequest, performAct } from './perform-act';
import { hashContent, type PopulatedRow } from './read-content';
import { createRoomContext } from './room-context';
import { type Reader, readQueue, readQueues, type QueueView, type TaskPage } from './task-queues';
import { type StateView, viewState } from './view-state';

/** The way of an item from the offer to the public, by separate hands (A31, A41). */
export const createAppraisal = ({ strapi }: { strapi: Core.Strapi }) => {
  const context = createRoomContext(strapi);

  return {
    /**
     * What the item's stage has against publishing it: part of the gate, inside the write's transaction.
     * @param row the published row with what appraisal covers populated; `null` when the write left none
     */
    gateFindings: async (uid: ItemUid, documentId: string, row: PopulatedRow | null): Promise<Finding[]> => {
      const { store, policy, duties, withinAct } = context();
      const state = await store.read(uid, documentId);
      const changed = row ? changedFields(policy, state?.appraised ?? null, hashContent(policy, row)) : [];
      const actor = actingOf(strapi).current();
      const findings = publishFindings({ state, actor, duties, changed });
      // Within an act the person was judged already, perhaps by breaking the glass.
      return withinAct.getStore()
        ? findings.filter(({ code }) => code !== 'PUBLISH_NOT_YOUR_FUNCTION')
        : findings;
    },

    /** Lets the stage follow a write (created, published, withdrawn, deleted); returns what the ledger should say. */
    follow: (change: CatalogueChange): Promise<LedgerEntryInput[]> => followChange(context(), change),

    /** Does an act of the table in one transaction. @throws all that stands in the way */
    perform: (request: Omit<ActRequest, 'actor'>): Promise<AppraisalState> =>
      performAct(context(), { ...request, actor: actingOf(strapi).current() }),

    /** Retrospective accession by a decision on paper; for commands of the archive only. */
    admit: (uid: ItemUid, documentId: string, paper: PaperVerdict): Promise<void> =>
      admitItem(context(), uid, documentId, paper),

    /** The state of an item and what the current account may do about it. */
    view: (uid: ItemUid, documentId: string): Promise<StateView> =>
      viewState(context(), uid, documentId, actingOf(strapi).current()),

    /** The state as stored; `null` when there is no such item. */
    stateOf: (uid: ItemUid, documentId: string): Promise<AppraisalState | null> =>
      context().store.read(uid, documentId),

    queues: (reader: Reader): Promise<QueueView[]> => readQueues(context(), reader),

    queue: (reader: Reader, key: string, page: number): Promise<TaskPage | null> =>
      readQueue(context(), reader, key, page),

    /** Gives items from before a stage. @returns how many */
    adopt: (): Promise<number> => adoptItems(context()),
  };
};

export type AppraisalService = ReturnType<typeof createAppraisal>;

/** The service, with its type. */
export const appraisalOf = (strapi: Core.Strapi): AppraisalService =>
  strapi.plugin('provenance').service('appraisal');
