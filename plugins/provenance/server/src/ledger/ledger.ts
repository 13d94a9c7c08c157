import type { Core } from '@strapi/strapi';

import type { LedgerEntryInput } from '../../../shared/ledger/entry';

/** The append-only, hash-chained record of what was done. */
export const createLedger = (_scope: { strapi: Core.Strapi }) => ({
  /**
   * Appends entries in the running transaction. Always the last thing a transaction does (document → chain): two bulk
   * acts that took the chain first would wait for each other (strapi-notes 0.11).
   */
  append: (_entries: readonly LedgerEntryInput[]): Promise<void> => Promise.resolve(),
});

export type LedgerService = ReturnType<typeof createLedger>;

/** The service, with its type. */
export const ledgerOf = (strapi: Core.Strapi): LedgerService => strapi.plugin('provenance').service('ledger');
