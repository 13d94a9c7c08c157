import type { Core } from '@strapi/strapi';

import type { CatalogueChange } from '../../../shared/change';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';

/** What the pipeline hands over before Strapi writes. */
export interface IncomingWrite {
  readonly uid: string;
  readonly documentId: string | undefined;
  readonly action: string;
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

/** Earlier descriptions of an item, and the guard against overwriting somebody else's. */
export const createVersions = (_scope: { strapi: Core.Strapi }) => ({
  /**
   * Before the write, inside its transaction, under the document's lock.
   * @throws a conflict, field by field, where the write was made over an older version than the stored one
   */
  before: (_write: IncomingWrite): Promise<void> => Promise.resolve(),

  /** After the write: keeps the new description; returns what the ledger should say of it. */
  record: (_change: CatalogueChange): Promise<LedgerEntryInput[]> => Promise.resolve([]),
});

export type VersionsService = ReturnType<typeof createVersions>;

/** The service, with its type. */
export const versionsOf = (strapi: Core.Strapi): VersionsService =>
  strapi.plugin('provenance').service('versions');
