import type { Core } from '@strapi/strapi';

import type { Snapshot } from '../../../shared/versions/snapshot';

/** What records said before the write, kept for as long as the transaction that asked. */
export const createRemembered = (strapi: Core.Strapi) => {
  const byTransaction = new WeakMap<object, Map<string, Snapshot>>();

  const here = async (): Promise<Map<string, Snapshot>> =>
    strapi.db.transaction(({ trx }) => {
      const known = byTransaction.get(trx) ?? new Map<string, Snapshot>();
      byTransaction.set(trx, known);
      return known;
    });

  return {
    keep: async (documentId: string, snapshot: Snapshot): Promise<void> => {
      (await here()).set(documentId, snapshot);
    },
    take: async (documentId: string): Promise<Snapshot | null> => {
      const kept = await here();
      const snapshot = kept.get(documentId) ?? null;
      kept.delete(documentId);
      return snapshot;
    },
  };
};
