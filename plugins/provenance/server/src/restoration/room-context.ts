import fs from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { DigitisationProfile, DigitisationReport } from '../../../shared/restoration/contract';
import {
  readRestorationDuties,
  type RestorationDuties,
} from '../../../shared/restoration/restoration-duties';
import type { ItemUid } from '../services/gate';
import { type CaseStore, createCaseStore } from './store/case-store';
import { createSurveyStore, type SurveyStore } from './store/survey-store';
import { createTreatmentStore, type TreatmentStore } from './store/treatment-store';

/** Compares the scans of an item with a profile; reads files, so it is never run inside a transaction. */
export type DigitisationCheck = (
  uid: string,
  documentId: string,
  profile: DigitisationProfile,
) => Promise<DigitisationReport>;

/** Told of items whose status changed, in the transaction: the public index holds it as a facet. */
export type StatusFollower = (uid: ItemUid, documentIds: readonly string[]) => Promise<void>;

/** What this room is handed by the composition root. */
export interface RestorationPorts {
  digitisationCheck: DigitisationCheck | null;
  statusFollower: StatusFollower;
}

/** What the parts of this room share. */
export interface RoomContext {
  readonly strapi: Core.Strapi;
  readonly cases: CaseStore;
  readonly surveys: SurveyStore;
  readonly treatment: TreatmentStore;
  readonly duties: RestorationDuties;
  readonly ports: RestorationPorts;
  /** Runs in the running transaction, or in one of its own. */
  readonly inTransaction: <T>(work: (trx: Knex) => Promise<T>) => Promise<T>;
}

/** Duties are read when first asked for: at `register` Strapi's folders are not known yet, but ports are given there. */
export const createRoomContext = (
  strapi: Core.Strapi,
): { readonly ports: RestorationPorts; readonly context: () => RoomContext } => {
  const ports: RestorationPorts = { digitisationCheck: null, statusFollower: async () => undefined };
  const shared = {
    strapi,
    ports,
    cases: createCaseStore(strapi),
    surveys: createSurveyStore(strapi),
    treatment: createTreatmentStore(strapi),
    inTransaction: <T>(work: (trx: Knex) => Promise<T>): Promise<T> =>
      strapi.db.transaction(({ trx }: { trx: Knex }) => work(trx)) as Promise<T>,
  };
  const readDuties = () =>
    readRestorationDuties(fs.readFileSync(path.join(strapi.dirs.app.root, 'data', 'roles.json'), 'utf8'));
  let known: RoomContext | undefined;
  return { ports, context: () => (known ??= { ...shared, duties: readDuties() }) };
};
