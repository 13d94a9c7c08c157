import type { Knex } from 'knex';

import { type Disposal, type DisposalState, type DoneBy, OPEN_STATES } from '../../../shared/bin/contract';
import type { MasterLine } from '../../../shared/fixity/contract';
import type { PlainDatabase } from '../fixity/database';
import { CHECKS, FILES, MASTERS } from '../fixity/tables';

const DISPOSALS = 'preservation_disposals';
export const BIN_PAGE = 25;

const makeTable = (table: Knex.CreateTableBuilder): void => {
  table.increments('id');
  table.string('sha256', 64).notNullable().index('preservation_disposals_sha256');
  table.string('ext', 8).notNullable();
  table.bigInteger('bytes').notNullable();
  table.text('name');
  table.string('state', 20).notNullable();
  table.text('reason').notNullable();
  table.string('proposed_by', 40).notNullable();
  table.text('proposed_by_name').notNullable();
  table.string('proposed_at', 30).notNullable();
  table.string('decided_by', 40);
  table.text('decided_by_name');
  table.string('decided_at', 30);
  table.string('keep_until', 30);
  table.string('ended_by', 40);
  table.text('ended_by_name');
  table.string('ended_at', 30);
  table.text('end_reason');
};

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);

const doneBy = (id: unknown, name: unknown): DoneBy | null =>
  id === null || id === undefined ? null : { id: String(id), name: String(name) };

const disposalOf = (row: Record<string, unknown>): Disposal => ({
  id: Number(row.id),
  sha256: String(row.sha256),
  ext: String(row.ext),
  bytes: Number(row.bytes),
  name: text(row.name),
  state: row.state as DisposalState,
  reason: String(row.reason),
  proposedBy: { id: String(row.proposed_by), name: String(row.proposed_by_name) },
  proposedAt: String(row.proposed_at),
  decidedBy: doneBy(row.decided_by, row.decided_by_name),
  decidedAt: text(row.decided_at),
  keepUntil: text(row.keep_until),
  endedBy: doneBy(row.ended_by, row.ended_by_name),
  endedAt: text(row.ended_at),
  endReason: text(row.end_reason),
});

/** What a step writes down. */
export interface StepColumns {
  readonly state: DisposalState;
  readonly decidedBy?: DoneBy;
  readonly decidedAt?: string;
  readonly keepUntil?: string;
  readonly endedBy?: DoneBy;
  readonly endedAt?: string;
  readonly endReason?: string;
}

/** The bin's table, and what it must know of the store and the media library. */
export const createDisposalStore = (database: PlainDatabase) => {
  const disposals = (connection: Knex) => database.table(connection, DISPOSALS);

  const page = async (
    number: number,
    from: (trx: Knex) => Knex.QueryBuilder,
    order: readonly [string, 'asc' | 'desc'],
    columns: string,
  ): Promise<{ rows: Record<string, unknown>[]; total: number; pageCount: number }> =>
    database.inTransaction(async (trx) => {
      const total = Number((await from(trx).count({ total: '*' }).first())?.total ?? 0);
      const rows: Record<string, unknown>[] = await from(trx)
        .select(columns)
        .orderBy(...order)
        .limit(BIN_PAGE)
        .offset((number - 1) * BIN_PAGE);
      return { rows, total, pageCount: Math.ceil(total / BIN_PAGE) };
    });

  return {
    prepare: (): Promise<void> =>
      database.inTransaction(async (trx) => {
        if (!(await database.schema(trx).hasTable(DISPOSALS)))
          await database.schema(trx).createTable(DISPOSALS, makeTable);
        // One way out at a time, also for two who propose at once.
        await trx.raw(
          `create unique index if not exists ?? on ?? (sha256) where state in ('proposed', 'approved')`,
          ['preservation_disposals_open', database.nameOf(DISPOSALS)],
        );
      }),

    byId: async (trx: Knex, id: number): Promise<Disposal | null> => {
      const row = await disposals(trx).where({ id }).first();
      return row ? disposalOf(row) : null;
    },

    /** @returns null where the master is on its way out already */
    async propose(
      trx: Knex,
      { sha256, ext, bytes }: MasterLine,
      { name, reason, by, at }: { name: string | null; reason: string; by: DoneBy; at: string },
    ): Promise<Disposal | null> {
      const [row] = await disposals(trx)
        .insert({
          sha256,
          ext,
          bytes,
          name,
          state: 'proposed',
          reason,
          proposed_by: by.id,
          proposed_by_name: by.name,
          proposed_at: at,
        })
        .onConflict()
        .ignore()
        .returning('*');
      return row ? disposalOf(row) : null;
    },

    /** Moves on from the state it was judged in. @returns false where somebody else was first */
    async step(trx: Knex, id: number, from: DisposalState, to: StepColumns): Promise<boolean> {
      const moved: number = await disposals(trx)
        .where({ id, state: from })
        .update({
          state: to.state,
          ...(to.decidedBy && { decided_by: to.decidedBy.id, decided_by_name: to.decidedBy.name }),
          ...(to.decidedAt && { decided_at: to.decidedAt }),
          ...(to.keepUntil && { keep_until: to.keepUntil }),
          ...(to.endedBy && { ended_by: to.endedBy.id, ended_by_name: to.endedBy.name }),
          ...(to.endedAt && { ended_at: to.endedAt }),
          ...(to.endReason && { end_reason: to.endReason }),
        });
      return moved > 0;
    },

    async line(trx: Knex, sha256: string): Promise<MasterLine | null> {
      const row = await database.table(trx, MASTERS).where({ sha256 }).first('sha256', 'ext', 'bytes');
      return row ? { sha256, ext: String(row.ext), bytes: Number(row.bytes) } : null;
    },

    /** Does the media library use the master? Items use masters only through its rows. */
    isUsed: async (trx: Knex, sha256: string): Promise<boolean> =>
      (await database.table(trx, FILES).where({ hash: sha256 }).first('id')) !== undefined,

    /** The store forgets a purged master; the bin's own row and the ledger never do. */
    async forget(trx: Knex, sha256: string): Promise<void> {
      await database.table(trx, MASTERS).where({ sha256 }).delete();
      await database.table(trx, CHECKS).where({ sha256 }).delete();
    },

    /** The last disposal of a master that was purged; null where none was. */
    async purged(trx: Knex, sha256: string): Promise<Disposal | null> {
      const row = await disposals(trx).where({ sha256, state: 'purged' }).orderBy('id', 'desc').first();
      return row ? disposalOf(row) : null;
    },

    async list(isOpen: boolean, number: number) {
      const { rows, ...rest } = await page(
        number,
        (trx) =>
          isOpen
            ? disposals(trx).whereIn('state', [...OPEN_STATES])
            : disposals(trx).whereNotIn('state', [...OPEN_STATES]),
        ['id', isOpen ? 'asc' : 'desc'],
        '*',
      );
      return { disposals: rows.map(disposalOf), ...rest };
    },

    /** Masters that no row of the media library uses and that are not on their way out, the newest first. */
    async candidates(number: number) {
      const { rows, ...rest } = await page(
        number,
        (trx) =>
          database
            .table(trx, `${MASTERS} as master`)
            .whereNotExists(
              database
                .table(trx, `${FILES} as file`)
                .select(trx.raw('1'))
                .whereRaw('file.hash = master.sha256'),
            )
            .whereNotExists(
              disposals(trx)
                .select(trx.raw('1'))
                .whereRaw('??.sha256 = master.sha256', [DISPOSALS])
                .whereIn('state', [...OPEN_STATES]),
            ),
        ['master.stored_at', 'desc'],
        'master.*',
      );
      const candidates = rows.map((row) => ({
        sha256: String(row.sha256),
        ext: String(row.ext),
        bytes: Number(row.bytes),
        kind: String(row.kind),
        storedAt: String(row.stored_at),
        hasPictures: row.derivative_state === 'made',
      }));
      return { candidates, ...rest };
    },
  };
};

export type DisposalStore = ReturnType<typeof createDisposalStore>;
