import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { processActor } from '../../../shared/actor';
import { chainEntries, GENESIS_ACT, genesisHash } from '../../../shared/ledger/chain';
import { draftEntry } from '../../../shared/ledger/draft-entry';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import type { EntryDraft, StoredEntry } from '../../../shared/ledger/stored-entry';
import { actingOf } from '../acting/acting';
import { createGuards } from './guards/guards';
import { sha256 } from './sha256';
import { createLedgerTable } from './table/ledger-table';
import { type LedgerReport, verifyLedger, type VerifyOptions } from './verify-ledger';

/** Any number no other lock has, the same in every process: on PostgreSQL whoever appends holds it until the end of the transaction. */
const CHAIN_LOCK = 7_310_416;

const BOOT = processActor('boot');

/** The append-only, hash-chained record of what was done. */
export const createLedger = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = createLedgerTable(strapi);
  const guards = createGuards(strapi);
  const tails = new WeakMap<object, Promise<unknown>>();
  let restored: readonly string[] = [];

  /** Appends of one transaction one after another: a lock is no help there, and a chain read twice forks (0.11). */
  const inTurn = <T>(trx: object, work: () => Promise<T>): Promise<T> => {
    const mine = (tails.get(trx) ?? Promise.resolve()).then(work);
    tails.set(
      trx,
      mine.catch(() => undefined),
    );
    return mine;
  };

  /** Until the transaction ends, nobody else appends. SQLite has one connection, so an open transaction is the lock. */
  const lockChain = async (trx: Knex): Promise<void> => {
    if (strapi.db.dialect.client === 'postgres')
      await trx.raw('select pg_advisory_xact_lock(?)', [CHAIN_LOCK]);
  };

  const genesis = (): { prevHash: string; draft: EntryDraft } => {
    const archive = randomUUID();
    const change = { old: null, new: { archive } };
    const input = { act: GENESIS_ACT, uid: null, documentId: null, outcome: 'done', change } as const;
    return { prevHash: genesisHash(archive, sha256), draft: draftEntry(input, BOOT, new Date()) };
  };

  /** Inside a transaction that holds the chain. */
  const chain = async (trx: Knex, drafts: readonly EntryDraft[]): Promise<void> => {
    const last = await table.last(trx);
    // The time an entry was chained, not when it was asked for: waiting for the chain must not turn the order round.
    const at = new Date().toISOString();
    const dated = drafts.map((draft) => ({ ...draft, at }));
    if (last) return table.insert(trx, chainEntries(last, dated, sha256));
    const first = genesis();
    return table.insert(trx, chainEntries({ seq: 0, hash: first.prevHash }, [first.draft, ...dated], sha256));
  };

  const appendDrafts = (drafts: readonly EntryDraft[]): Promise<unknown> =>
    strapi.db.transaction(({ trx }) =>
      inTurn(trx, async () => {
        await lockChain(trx);
        await chain(trx, drafts);
      }),
    );

  const guardRestored = (names: readonly string[]): EntryDraft => {
    const input = {
      act: 'ledger.restore-guard',
      uid: null,
      documentId: null,
      outcome: 'failed',
      note: 'Khóa bảo vệ sổ nhật ký trong cơ sở dữ liệu bị mất hoặc bị sửa; đã dựng lại khi khởi động.',
      change: { old: null, new: { triggers: names } },
    } as const;
    return draftEntry(input, BOOT, new Date());
  };

  return {
    /**
     * Table, triggers and opening entry, at every boot. Triggers that had gone are put back, which is an error in the log
     * and an entry of its own (L5).
     */
    async prepare(): Promise<void> {
      await strapi.db.transaction(({ trx }) =>
        inTurn(trx, async () => {
          await lockChain(trx);
          const isNew = await table.create(trx);
          const damaged = await guards.damaged(trx);
          for (const name of damaged) await guards.restore(trx, name);
          restored = isNew ? [] : damaged;
          if (restored.length > 0) await chain(trx, [guardRestored(restored)]);
          else if (!(await table.last(trx))) await chain(trx, []);
        }),
      );
      if (restored.length > 0)
        strapi.log.error(
          `Sổ nhật ký: khóa bảo vệ bị mất hoặc bị sửa, đã dựng lại (${restored.join(', ')}). Chạy “npm run ledger:verify” để kiểm tra sổ. / The ledger's triggers were missing or altered and have been put back.`,
        );
    },

    /** Triggers that this boot had to put back. */
    restoredGuards: (): readonly string[] => restored,

    /**
     * Appends entries in the running transaction. Always the last thing a transaction does (document → chain): two bulk
     * acts that took the chain first would wait for each other (strapi-notes 0.11).
     *
     * @throws LedgerEntryRefused before anything is written
     */
    async append(entries: readonly LedgerEntryInput[]): Promise<void> {
      if (entries.length === 0) return;
      const current = actingOf(strapi).current();
      const now = new Date();
      await appendDrafts(entries.map((entry) => draftEntry(entry, current, now)));
    },

    /** The last entry. */
    head: (): Promise<StoredEntry | undefined> => table.last(),

    /** Checks the chain as it lies in the database. */
    verify: (options?: VerifyOptions): Promise<LedgerReport> => verifyLedger(strapi, options),
  };
};

export type LedgerService = ReturnType<typeof createLedger>;

/** The service, with its type. */
export const ledgerOf = (strapi: Core.Strapi): LedgerService => strapi.plugin('provenance').service('ledger');
