import type { Core } from '@strapi/strapi';

import type { CatalogueChange } from '../../../shared/change';
import type { Finding } from '../../../shared/finding';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import type { ItemUid } from '../services/gate';

/** The way of an item from the offer to the public, by separate hands (A31, A41). */
export const createAppraisal = (_scope: { strapi: Core.Strapi }) => ({
  /** What the item's stage has against publishing it: part of the gate, inside the write's transaction. */
  gateFindings: (_uid: ItemUid, _documentId: string): Promise<Finding[]> => Promise.resolve([]),

  /** Lets the stage follow a write (created, published, withdrawn, deleted); returns what the ledger should say. */
  follow: (_change: CatalogueChange): Promise<LedgerEntryInput[]> => Promise.resolve([]),
});

export type AppraisalService = ReturnType<typeof createAppraisal>;

/** The service, with its type. */
export const appraisalOf = (strapi: Core.Strapi): AppraisalService =>
  strapi.plugin('provenance').service('appraisal');
