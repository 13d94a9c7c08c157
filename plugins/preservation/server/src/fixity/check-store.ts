import type { Knex } from 'knex';

import type { CheckedMaster, MasterLine } from '../../../shared/fixity/contract';
import { inPieces, type PlainDatabase } from './database';
import { CHECKS, FILES, MASTERS } from './tables';

const PAGE = 200;

export const lineOf = (row: Record<string, unknown>): MasterLine => ({
  sha256: String(row.sha256),
  ext: String(row.ext),
  bytes: Number(row.bytes),
});

/** When each master was last re-read. What was never re-read was seen right on its arrival. */
export const createCheckStore = (database: PlainDatabase) => {
  const { table } = database;
  const withChecks = (trx: Knex) =>
    table(trx, `${MASTERS} as master`).leftJoin(`${CHECKS} as seen`, 'seen.sha256', 'master.sha256');
  const LAST = 'coalesce(seen.checked_at, master.stored_at)';

  return {
    /** The next masters in the order of their checksums; none at the end. */
    after: (sha256: string): Promise<MasterLine[]> =>
      database.inTransaction(async (trx) => {
        const rows: Record<string, unknown>[] = await table(trx, MASTERS)
          .select('sha256', 'ext', 'bytes')
          .where('sha256', '>', sha256)
          .orderBy('sha256')
          .limit(PAGE);
        return rows.map(lineOf);
      }),

    /** Masters last seen right before `instant` (ISO), the longest unseen first. */
    dueBefore: (instant: string): Promise<MasterLine[]> =>
      database.inTransaction(async (trx) => {
        const rows: Record<string, unknown>[] = await withChecks(trx)
          .select('master.sha256 as sha256', 'master.ext as ext', 'master.bytes as bytes')
          .whereRaw(`${LAST} < ?`, [instant])
          .orderByRaw(LAST)
          .limit(PAGE);
        return rows.map(lineOf);
      }),

    named: (sha256s: readonly string[]): Promise<MasterLine[]> =>
      database.inTransaction(async (trx) => {
        const rows: Record<string, unknown>[] = await table(trx, MASTERS)
          .select('sha256', 'ext', 'bytes')
          .whereIn('sha256', [...sha256s]);
        return rows.map(lineOf);
      }),

    /** Writes down what was seen; `verifiedAt` of the rows of masters found right follows (F42, F113). */
    async record(trx: Knex, masters: readonly CheckedMaster[]): Promise<void> {
      for (const some of inPieces(masters))
        await table(trx, CHECKS)
          .insert(
            some.map(({ sha256, checkedAt, outcome }) => ({
              sha256,
              checked_at: checkedAt,
              problem: outcome.ok ? null : outcome.kind,
            })),
          )
          .onConflict('sha256')
          .merge();
      // One statement, so that whatever else writes into the same column at the same time is kept.
      const verifiedAt = database.isPostgres
        ? "jsonb_set(provider_metadata, '{verifiedAt}', to_jsonb(?::text))"
        : "json_set(provider_metadata, '$.verifiedAt', ?)";
      const right = masters.filter(({ outcome }) => outcome.ok);
      for (const some of inPieces(right))
        await table(trx, FILES)
          .whereIn(
            'hash',
            some.map(({ sha256 }) => sha256),
          )
          .whereNotNull('provider_metadata')
          .update({ provider_metadata: trx.raw(verifiedAt, [some.at(-1)?.checkedAt ?? '']) });
    },

    /** Figures for the status. */
    figures: (dueBefore: string) =>
      database.inTransaction(async (trx) => {
        const all: Record<string, unknown> | undefined = await table(trx, MASTERS)
          .select(trx.raw('count(*) as masters'), trx.raw('sum(bytes) as bytes'))
          .first();
        const due = await withChecks(trx).whereRaw(`${LAST} < ?`, [dueBefore]).count({ due: '*' }).first();
        const oldest = await withChecks(trx)
          .select(trx.raw(`min(${LAST}) as oldest`))
          .first();
        return {
          masters: Number(all?.masters ?? 0),
          bytes: Number(all?.bytes ?? 0),
          due: Number(due?.due ?? 0),
          oldestCheck: (oldest as { oldest?: string | null } | undefined)?.oldest ?? null,
        };
      }),
  };
};

export type CheckStore = ReturnType<typeof createCheckStore>;
