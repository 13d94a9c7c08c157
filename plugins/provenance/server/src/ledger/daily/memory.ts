import type { Core } from '@strapi/strapi';

import type { ChainHead } from '../../../../shared/ledger/stored-entry';

/** What the last daily check found. */
export interface Verified {
  readonly at: string;
  readonly ok: boolean;
  /** Number of the first broken entry; `null` where nothing is, or where only a trigger was missing. */
  readonly brokenAt: number | null;
  /** The last sound entry: the next check begins there. */
  readonly head: ChainHead;
}

/** What is remembered from one day to the next. Days as `2026-11-24`, of the archive's own calendar. */
export interface LedgerMemory {
  readonly verified?: Verified;
  readonly verifiedOn?: string;
  readonly mailedOn?: string;
}

/** Kept in Strapi's store: a convenience for the next check, never proof of anything. */
export const ledgerMemory = (strapi: Core.Strapi) => {
  const store = strapi.store({ type: 'plugin', name: 'provenance', key: 'ledger' });
  return {
    read: async (): Promise<LedgerMemory> => ((await store.get({})) as LedgerMemory | null) ?? {},
    write: async (memory: LedgerMemory): Promise<void> => void (await store.set({ value: memory })),
  };
};

export type LedgerMemoryStore = ReturnType<typeof ledgerMemory>;
