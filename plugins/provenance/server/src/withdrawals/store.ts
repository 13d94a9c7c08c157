import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { WithdrawalCheck, WithdrawalProof, WithdrawalState } from '../../../shared/withdrawals/proof';
import { ensureTable, WITHDRAWALS_TABLE } from './table';

/** A withdrawal whose proof is still to be made. */
export interface DueWithdrawal {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  /** Anonymous addresses of pictures and files that the published item had. */
  readonly addresses: readonly string[];
  readonly attempts: number;
}

interface Row {
  id: number | string;
  uid: string;
  document_id: string;
  title: string;
  addresses: string;
  state: WithdrawalState;
  attempts: number;
  withdrawn_at: string;
  verified_at: string | null;
  checks: string;
}

export interface Verdict {
  readonly state: WithdrawalState;
  readonly checks: readonly WithdrawalCheck[];
  readonly attempts: number;
  /** Milliseconds since 1970 of the next look; only while pending or failed. */
  readonly runAt: number;
  readonly verifiedAt: string | null;
}

/** How long a process may take over one withdrawal before another looks at it as well. */
const CLAIM_MS = 60_000;

/** The proofs of withdrawals, in the archive's own database. */
export const createWithdrawalStore = (strapi: Core.Strapi) => {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const schemaName: string | undefined = strapi.db.getSchemaName();
  const schema = (): Knex.SchemaBuilder => {
    const builder: Knex.SchemaBuilder = strapi.db.connection.schema;
    return schemaName ? builder.withSchema(schemaName) : builder;
  };
  const table = (knex: Knex): Knex.QueryBuilder => {
    const query = knex(WITHDRAWALS_TABLE);
    return schemaName ? query.withSchema(schemaName) : query;
  };
  /** Joins the transaction that is running: SQLite's one connection would otherwise wait for itself. */
  const within = async <T>(work: (query: () => Knex.QueryBuilder) => Promise<T>): Promise<T> => {
    let result: T | undefined;
    await strapi.db.transaction(async ({ trx }: { trx: Knex }) => {
      result = await work(() => table(trx));
    });
    return result as T;
  };

  return {
    prepare: () => ensureTable(schema),

    add: (entry: Omit<DueWithdrawal, 'id' | 'attempts'>, now: Date): Promise<void> =>
      within(async (query) => {
        await query().insert({
          uid: entry.uid,
          document_id: entry.documentId,
          title: entry.title,
          addresses: JSON.stringify(entry.addresses),
          state: 'pending',
          attempts: 0,
          run_at: now.getTime(),
          withdrawn_at: now.toISOString(),
          checks: '[]',
        });
      }),

    /** Takes what is due; another process of the archive will not look at the same for a minute. */
    claim: (upTo: number, limit: number): Promise<DueWithdrawal[]> =>
      within(async (query) => {
        const free = query()
          .whereIn('state', ['pending', 'failed'])
          .andWhere('run_at', '<=', upTo)
          .orderBy('id')
          .limit(limit);
        const rows: Row[] = await (isPostgres ? free.forUpdate().skipLocked() : free);
        await query()
          .whereIn(
            'id',
            rows.map(({ id }) => id),
          )
          .update({ run_at: Date.now() + CLAIM_MS });
        return rows.map((row) => ({
          id: Number(row.id),
          uid: row.uid,
          documentId: row.document_id,
          title: row.title,
          addresses: JSON.parse(row.addresses) as string[],
          attempts: row.attempts,
        }));
      }),

    settle: (id: number, { state, checks, attempts, runAt, verifiedAt }: Verdict): Promise<void> =>
      within(async (query) => {
        await query()
          .where({ id })
          .update({
            state,
            checks: JSON.stringify(checks),
            attempts,
            run_at: runAt,
            verified_at: verifiedAt,
          });
      }),

    /** The proof of the item's last withdrawal; null where it never was withdrawn. */
    latest: (uid: string, documentId: string): Promise<WithdrawalProof | null> =>
      within(async (query) => {
        const row: Row | undefined = await query()
          .where({ uid, document_id: documentId })
          .orderBy('id', 'desc')
          .first();
        if (!row) return null;
        return {
          withdrawnAt: row.withdrawn_at,
          verifiedAt: row.verified_at,
          state: row.state,
          attempts: row.attempts,
          checks: JSON.parse(row.checks) as WithdrawalCheck[],
        };
      }),
  };
};

export type WithdrawalStore = ReturnType<typeof createWithdrawalStore>;
