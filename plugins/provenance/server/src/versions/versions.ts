import type { Core } from '@strapi/strapi';

import type { CatalogueChange } from '../../../shared/change';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import { isItemUid } from '../services/gate';
import { createItemVersions } from './item-versions';
import { createReferenceChanges } from './reference-changes';
import { createSchemas } from './schemas';
import { createStore } from './store';

/** What the pipeline hands over before Strapi writes. */
export interface IncomingWrite {
  readonly uid: string;
  readonly documentId: string | undefined;
  readonly action: string;
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

/** Earlier descriptions of an item, and the guard against overwriting somebody else's. */
export const createVersions = ({ strapi }: { strapi: Core.Strapi }) => {
  const schemas = createSchemas(strapi);
  const store = createStore(strapi);
  const items = createItemVersions(strapi, schemas, store);
  const references = createReferenceChanges(strapi, schemas);

  return {
    schemas,
    store,

    /**
     * Before the write, inside its transaction, under the document's lock.
     * @throws a conflict, field by field, where the write was made over an older version than the stored one
     */
    before: async ({ uid, documentId, action, data }: IncomingWrite): Promise<void> => {
      if (documentId === undefined) return;
      const room = isItemUid(uid) ? items : references;
      await room.before({ uid, documentId, action, data });
    },

    /** After the write: keeps the new description; returns what the ledger should say of it. */
    record: (change: CatalogueChange): Promise<LedgerEntryInput[]> =>
      isItemUid(change.uid) ? items.record(change) : references.record(change),
  };
};

export type VersionsService = ReturnType<typeof createVersions>;

/** The service, with its type. */
export const versionsOf = (strapi: Core.Strapi): VersionsService =>
  strapi.plugin('provenance').service('versions');
