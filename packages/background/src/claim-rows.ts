import type { Knex } from 'knex';

/** How long a claimed row stays with its worker without a sign of life, in ms. */
export const LEASE_MS = 30_000;

/** A queue of records in a plain table: `id uid document_id state priority run_at lease_until lease_owner`. */
export interface LeasedQueue {
  /** Name of the table, without schema. */
  readonly table: string;
  readonly schemaName: string | undefined;
  readonly isPostgres: boolean;
  /** Number of the advisory lock under which rows are claimed on PostgreSQL. */
  readonly lock: number;
}

interface Claim {
  /** Who takes the rows. */
  readonly owner: string;
  readonly limit: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Columns wanted of the claimed rows. */
  readonly columns: readonly string[];
}

/**
 * Takes due rows for a worker, the most urgent first, until {@link LEASE_MS} from now. A record of which another row is
 * being worked on waits: two workers on one record could store its states in the wrong order.
 *
 * @param trx a transaction of its own; several processes may claim at once
 */
export const claimRows = async (
  trx: Knex.Transaction,
  { table, schemaName, isPostgres, lock }: LeasedQueue,
  { owner, limit, now, columns }: Claim,
): Promise<Record<string, unknown>[]> => {
  const queue = () => (schemaName ? trx(table).withSchema(schemaName) : trx(table));
  if (isPostgres) await trx.raw('select pg_advisory_xact_lock(?)', [lock]);
  const free = queue()
    .select('id')
    .where('state', 'pending')
    .andWhere('run_at', '<=', now)
    .andWhere((query) => query.whereNull('lease_until').orWhere('lease_until', '<', now))
    .whereNotExists((query) =>
      (schemaName ? query.withSchema(schemaName) : query)
        .select(trx.raw('1'))
        .from(`${table} as busy`)
        .whereRaw('busy.uid = ??.uid', [table])
        .whereRaw('busy.document_id = ??.document_id', [table])
        .where('busy.lease_until', '>=', now),
    )
    .orderBy([{ column: 'priority' }, { column: 'id' }])
    .limit(limit);
  return queue()
    .whereIn('id', isPostgres ? free.forUpdate().skipLocked() : free)
    .update({ lease_until: now + LEASE_MS, lease_owner: owner })
    .returning([...columns]);
};
