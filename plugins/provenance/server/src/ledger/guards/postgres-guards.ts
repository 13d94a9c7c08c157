import { LEDGER_TABLE } from '../table/ledger-table';
import type { LedgerGuards } from './guards';

interface Guard {
  /** `pg_trigger.tgtype`: 1 each row, 2 before, 4 insert, 8 delete, 16 update, 32 truncate. */
  readonly type: number;
  readonly when: string;
  readonly body: string;
}

interface TriggerRow {
  name: string;
  type: number;
  enabled: string;
  plain: boolean;
  body: string;
}

const REFUSE = ` BEGIN RAISE EXCEPTION 'ledger: an entry is never changed or removed (%)', TG_OP; END `;

const IN_ORDER = ` DECLARE last_seq integer; last_hash text; BEGIN EXECUTE format('SELECT seq, hash FROM %I.%I ORDER BY seq DESC LIMIT 1', TG_TABLE_SCHEMA, TG_TABLE_NAME) INTO last_seq, last_hash; IF NEW.seq IS DISTINCT FROM coalesce(last_seq, 0) + 1 OR (NEW.seq > 1 AND NEW.prev_hash IS DISTINCT FROM last_hash) THEN RAISE EXCEPTION 'ledger: an entry follows the last one'; END IF; RETURN NEW; END `;

const GUARDS: Readonly<Record<string, Guard>> = {
  [`${LEDGER_TABLE}_no_change`]: {
    type: 1 + 2 + 8 + 16,
    when: 'BEFORE UPDATE OR DELETE',
    body: REFUSE,
  },
  [`${LEDGER_TABLE}_no_truncate`]: { type: 2 + 32, when: 'BEFORE TRUNCATE', body: REFUSE },
  [`${LEDGER_TABLE}_in_order`]: { type: 1 + 2 + 4, when: 'BEFORE INSERT', body: IN_ORDER },
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Three triggers on PostgreSQL, each with a function of its own name; they fire in replica sessions too. */
export const createPostgresGuards = (schemaName: string | undefined): LedgerGuards => {
  const inSchema = (name: string) => (schemaName ? `${quoted(schemaName)}.` : '') + quoted(name);
  const table = inSchema(LEDGER_TABLE);

  const isWhole = (name: string, row: TriggerRow | undefined): boolean => {
    const guard = GUARDS[name]!;
    return row?.type === guard.type && row.enabled === 'A' && row.plain && row.body === guard.body;
  };

  return {
    async damaged(connection) {
      const { rows } = await connection.raw<{ rows: TriggerRow[] }>(
        `select t.tgname as name, t.tgtype::int as type, t.tgenabled::text as enabled,
                t.tgqual is null and t.tgattr::text = '' as plain, p.prosrc as body
           from pg_trigger t join pg_proc p on p.oid = t.tgfoid
          where t.tgrelid = ?::regclass and not t.tgisinternal`,
        [table],
      );
      return Object.keys(GUARDS).filter(
        (name) =>
          !isWhole(
            name,
            rows.find((row) => row.name === name),
          ),
      );
    },

    async restore(connection, name) {
      const { type, when, body } = GUARDS[name]!;
      await connection.raw(`DROP TRIGGER IF EXISTS ${quoted(name)} ON ${table}`);
      await connection.raw(
        `CREATE OR REPLACE FUNCTION ${inSchema(name)}() RETURNS trigger LANGUAGE plpgsql AS $guard$${body}$guard$`,
      );
      const each = type & 1 ? 'ROW' : 'STATEMENT';
      await connection.raw(
        `CREATE TRIGGER ${quoted(name)} ${when} ON ${table} FOR EACH ${each} EXECUTE FUNCTION ${inSchema(name)}()`,
      );
      await connection.raw(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${quoted(name)}`);
    },
  };
};
