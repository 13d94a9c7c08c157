import { LEDGER_TABLE } from '../table/ledger-table';
import type { LedgerGuards } from './guards';

const refuse = (text: string) => `BEGIN SELECT RAISE(ABORT, '${text}'); END`;

/**
 * By name, exactly as SQLite keeps them. `INSERT OR REPLACE` fires no delete trigger, so that an entry out of its turn is
 * refused before it can replace one.
 */
const TRIGGERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['no_update', `BEFORE UPDATE ON ${LEDGER_TABLE} ${refuse('ledger: an entry is never changed')}`],
    ['no_delete', `BEFORE DELETE ON ${LEDGER_TABLE} ${refuse('ledger: an entry is never removed')}`],
    [
      'in_order',
      `BEFORE INSERT ON ${LEDGER_TABLE} WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM ${LEDGER_TABLE}) OR (NEW.seq > 1 AND NEW.prev_hash IS NOT (SELECT hash FROM ${LEDGER_TABLE} ORDER BY seq DESC LIMIT 1)) ${refuse('ledger: an entry follows the last one')}`,
    ],
  ].map(([name, body]) => [`${LEDGER_TABLE}_${name}`, `CREATE TRIGGER ${LEDGER_TABLE}_${name} ${body}`]),
);

/** Three triggers on SQLite. */
export const createSqliteGuards = (): LedgerGuards => ({
  async damaged(connection) {
    const rows: { name: string; sql: string }[] = await connection('sqlite_master')
      .select('name', 'sql')
      .where({ type: 'trigger', tbl_name: LEDGER_TABLE });
    const present = new Map(rows.map(({ name, sql }) => [name, sql]));
    return Object.keys(TRIGGERS).filter((name) => present.get(name) !== TRIGGERS[name]);
  },

  async restore(connection, name) {
    await connection.raw(`DROP TRIGGER IF EXISTS ${name}`);
    await connection.raw(TRIGGERS[name]!);
  },
});
