import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { type Actor } from '../../../shared/actor';
import type { Refusal } from '../../../shared/appraisal/refusal';
import { personOf } from '../../../shared/appraisal/state';
import type { CatalogueChange } from '../../../shared/change';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import type {
  CasePage,
  ItemRestoration,
  RestorationCosts,
  RestorationOverview,
} from '../../../shared/restoration/api';
import type { RestorationStatus } from '../../../shared/restoration/contract';
import type { BudgetFilter } from '../../../shared/restoration/costs';
import { dutyRefusals } from '../../../shared/restoration/duty-refusals';
import type { PublicCondition } from '../../../shared/restoration/public-restoration';
import { actingOf } from '../acting/acting';
import type { ReadableType } from '../http/readable-types';
import type { ItemUid } from '../services/gate';
import { adoptCases } from './adopt-cases';
import { checkDigitisation } from './check-digitisation';
import { followItem } from './follow-item';
import { type CaseQuery, listCases } from './list-cases';
import { openUnlessOpen } from './open-case';
import { readOverview } from './overview';
import { performCaseAct } from './perform-case-act';
import { readCosts } from './read-costs';
import { readPublic } from './read-public';
import { recordStep, strikeStep } from './record-step';
import { recordSurvey, strikeSurvey } from './record-survey';
import { createRoomContext, type DigitisationCheck, type StatusFollower } from './room-context';
import { mayReadCases, viewItem } from './view-item';

interface Address {
  readonly uid: ItemUid;
  readonly documentId: string;
}

/** From a decaying page to a restored one: surveys, cases, treatment, checks of scans, costs (A5, A37, A41). */
export const createRestoration = ({ strapi }: { strapi: Core.Strapi }) => {
  const { context, ports } = createRoomContext(strapi);
  const actor = (): Actor => actingOf(strapi).current();
  const asMe = <T extends object>(request: T) => ({ ...request, actor: actor() });

  return {
    setDigitisationCheck: (check: DigitisationCheck | null): void => {
      ports.digitisationCheck = check;
    },
    setStatusFollower: (follower: StatusFollower): void => {
      ports.statusFollower = follower;
    },

    /** Reads `data/roles.json`, so that a mistyped act stops the start and not the first person who needs it. */
    prepare: (): void => void context().duties,

    /** Does an act of the table. @throws all that stands in the way */
    perform: (request: Address & { act: string; sent: unknown }): Promise<void> =>
      performCaseAct(context(), asMe(request)),

    recordSurvey: (request: Address & { sent: unknown }): Promise<void> =>
      recordSurvey(context(), asMe(request)),
    strikeSurvey: (request: Address & { id: number; sent: unknown }): Promise<void> =>
      strikeSurvey(context(), asMe(request)),
    recordStep: (request: Address & { sent: unknown }): Promise<void> => recordStep(context(), asMe(request)),
    strikeStep: (request: Address & { id: number; sent: unknown }): Promise<void> =>
      strikeStep(context(), asMe(request)),
    checkDigitisation: (request: Address & { sent: unknown }): Promise<void> =>
      checkDigitisation(context(), asMe(request)),

    /** Why the current account may not read costs, damages and names of cases; nothing when it may. */
    readRefusals: (): Refusal[] =>
      mayReadCases(context(), actor()) ? [] : dutyRefusals(context().duties, actor(), 'read'),

    /** The restoration of an item as the current account sees it. */
    view: (uid: ItemUid, documentId: string): Promise<ItemRestoration> =>
      viewItem(context(), uid, documentId, actor()),

    list: (readable: readonly ReadableType[], query: CaseQuery): Promise<CasePage> =>
      listCases(context(), readable, query),
    overview: (readable: readonly ReadableType[]): Promise<RestorationOverview> =>
      readOverview(context(), readable, actor()),
    costs: (readable: readonly ReadableType[], filter: BudgetFilter): Promise<RestorationCosts> =>
      readCosts(context(), readable, filter),

    /** What everybody may know; the caller has made sure that the item is public. */
    publicRestoration: (uid: ItemUid, documentId: string): Promise<PublicCondition> =>
      readPublic(context(), uid, documentId),

    /** Where the item's last case stands; `null` when it never had one. */
    statusOf: (uid: ItemUid, documentId: string): Promise<RestorationStatus | null> =>
      context().inTransaction(
        async (trx) => (await context().cases.last(trx, uid, documentId))?.status ?? null,
      ),

    /**
     * The appraiser's nomination: opens a case in the running transaction, unless one is open.
     * @returns what the ledger should say beside the act itself
     */
    nominateFor: async (
      trx: Knex,
      uid: ItemUid,
      documentId: string,
      by: Actor,
      reason: string,
    ): Promise<LedgerEntryInput[]> => {
      const before = (await context().cases.last(trx, uid, documentId))?.status ?? 'not-needed';
      if (!(await openUnlessOpen(context(), trx, { uid, documentId, by: personOf(by), reason }))) return [];
      return [
        {
          act: 'restoration.nominate',
          uid,
          documentId,
          outcome: 'done',
          note: reason,
          change: {
            old: { restorationStatus: before },
            new: { restorationStatus: 'nominated', form: { reason } },
          },
          actor: by,
        },
      ];
    },

    /** Lets the status follow a write of the catalogue; returns what the ledger should say. */
    follow: (change: CatalogueChange): Promise<LedgerEntryInput[]> => followItem(context(), change),

    /** Brings rows and cases together. @returns how many items were put right */
    adopt: (): Promise<number> => adoptCases(context()),
  };
};

export type RestorationService = ReturnType<typeof createRestoration>;

/** The service, with its type. */
export const restorationOf = (strapi: Core.Strapi): RestorationService =>
  strapi.plugin('provenance').service('restoration');
