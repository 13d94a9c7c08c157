import type { Knex } from 'knex';

/** How long a claimed row stays with its worker without a sign of life, in ms. */
export const LEASE_MS = 30_000;

/** A queue in a plain table: `id state priority run_at lease_until lease_owner`, and the columns of its `record`. */
export interface LeasedQueue {
  /** Name of the table, without schema. */
  readonly table: string;
  /** Columns that name the record a row is about; `null` where no two open rows are about the same one anyway. */
  readonly record?: readonly string[] | null;
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
  /** Longest time without a sign of life, in ms; {@link LEASE_MS} where nothing is said. */
  readonly leaseMs?: number;
  /** Narrows what may be taken. */
  readonly only?: (rows: Knex.QueryBuilder) => void;
  /** What is written into the rows that are taken, beside the lease. */
  readonly set?: (trx: Knex.Transaction) => Readonly<Record<string, unknown>>;
}

const RECORD = ['uid', 'document_id'] as const;

/**
 * Takes due rows for a worker, the most urgent first, for the time of a lease. A record of which another row is
 * being worked on waits: two workers on one record could store its states in the wrong order.
 *
 * @param trx a transaction of its own; several processes may claim at once
 */
export const claimRows = async (
  trx: Knex.Transaction,
  { table, schemaName, isPostgres, lock, record = RECORD }: LeasedQueue,
  { owner, limit, now, columns, leaseMs = LEASE_MS, only, set }: Claim,
): Promise<Record<string, unknown>[]> => {
  const queue = () => (schemaName ? trx(table).withSchema(schemaName) : trx(table));
  if (isPostgres) await trx.raw('select pg_advisory_xact_lock(?)', [lock]);
  const free = queue()
    .select('id')
    .where('state', 'pending')
    .andWhere('run_at', '<=', now)
    .andWhere((query) => query.whereNull('lease_until').orWhere('lease_until', '<', now))
    .orderBy([{ column: 'priority' }, { column: 'id' }])
    .limit(limit);
  if (record)
    free.whereNotExists((query) => {
      const busy = (schemaName ? query.withSchema(schemaName) : query)
        .select(trx.raw('1'))
        .from(`${table} as busy`)
        .where('busy.lease_until', '>=', now);
      for (const column of record) busy.whereRaw('busy.?? = ??.??', [column, table, column]);
    });
  only?.(free);
  return queue()
    .whereIn('id', isPostgres ? free.forUpdate().skipLocked() : free)
    .update({ ...set?.(trx), lease_until: now + leaseMs, lease_owner: owner })
    .returning([...columns]);
};
