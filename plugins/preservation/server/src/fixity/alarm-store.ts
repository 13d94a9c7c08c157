import type { Knex } from 'knex';

import { type Alarm, ALARM_KINDS, type AlarmKind } from '../../../shared/fixity/contract';
import type { PlainDatabase } from './database';
import { ALARMS } from './tables';

/** Something found wrong. */
export interface Trouble {
  readonly kind: AlarmKind;
  readonly name: string;
  readonly found: string | null;
}

export const ALARMS_PER_PAGE = 25;

const alarmOf = (row: Record<string, unknown>): Alarm => ({
  id: Number(row.id),
  kind: row.kind as AlarmKind,
  name: String(row.name),
  found: row.found === null ? null : String(row.found),
  firstSeen: String(row.first_seen),
  lastSeen: String(row.last_seen),
  resolvedAt: row.resolved_at === null ? null : String(row.resolved_at),
});

/** Alarms: open from the first sight of a trouble until a later check finds it gone. Nobody closes one by hand (F114). */
export const createAlarmStore = (database: PlainDatabase) => {
  const alarms = (connection: Knex) => database.table(connection, ALARMS);

  return {
    /** @returns whether the trouble is new */
    async raise(trx: Knex, { kind, name, found }: Trouble, now: string): Promise<boolean> {
      const seen = await alarms(trx)
        .where({ kind, name })
        .whereNull('resolved_at')
        .update({ last_seen: now, found });
      if (seen > 0) return false;
      const made = await alarms(trx)
        .insert({ kind, name, found, first_seen: now, last_seen: now })
        .onConflict()
        .ignore()
        .returning('id');
      return made.length > 0;
    },

    /** Ends the open alarms that `narrow` chooses. @returns those that ended */
    async resolve(trx: Knex, now: string, narrow: (query: Knex.QueryBuilder) => void): Promise<Alarm[]> {
      const query = alarms(trx).whereNull('resolved_at');
      narrow(query);
      const rows: Record<string, unknown>[] = await query.update({ resolved_at: now }).returning('*');
      return rows.map(alarmOf);
    },

    countOpen: (): Promise<Record<AlarmKind, number>> =>
      database.inTransaction(async (trx) => {
        const rows: { kind: AlarmKind; total: unknown }[] = await alarms(trx)
          .whereNull('resolved_at')
          .select('kind')
          .count({ total: '*' })
          .groupBy('kind');
        const none = Object.fromEntries(ALARM_KINDS.map((kind) => [kind, 0])) as Record<AlarmKind, number>;
        return rows.reduce((counts, { kind, total }) => ({ ...counts, [kind]: Number(total) }), none);
      }),

    /** Open alarms, the oldest first: what waits longest is the most urgent. */
    open: (page: number): Promise<{ alarms: Alarm[]; total: number; pageCount: number }> =>
      database.inTransaction(async (trx) => {
        const counted = await alarms(trx).whereNull('resolved_at').count({ total: '*' }).first();
        const total = Number(counted?.total ?? 0);
        const rows: Record<string, unknown>[] = await alarms(trx)
          .whereNull('resolved_at')
          .orderBy('id')
          .limit(ALARMS_PER_PAGE)
          .offset((page - 1) * ALARMS_PER_PAGE);
        return { alarms: rows.map(alarmOf), total, pageCount: Math.ceil(total / ALARMS_PER_PAGE) };
      }),

    byId: (id: number): Promise<Alarm | null> =>
      database.inTransaction(async (trx) => {
        const row = await alarms(trx).where({ id }).first();
        return row ? alarmOf(row) : null;
      }),
  };
};

export type AlarmStore = ReturnType<typeof createAlarmStore>;
