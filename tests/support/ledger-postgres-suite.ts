import type { Archive } from './boot';
import { ledgerEntries, ledgerOf } from './ledger';
import { describeLedger, describeLedgerGuards } from './ledger-suite';

const refusal = { message: expect.stringMatching(/ledger: an entry/) };

/** The ledger on PostgreSQL, in the schema named. */
export const describeLedgerOnPostgres = (archiveOf: () => Archive, schema: string): void => {
  const table = `"${schema}".provenance_ledger`;

  describeLedger(archiveOf);

  describeLedgerGuards(archiveOf, {
    'a dropped trigger': [`drop trigger provenance_ledger_no_truncate on ${table}`],
    'a trigger that was switched off': [`alter table ${table} disable trigger provenance_ledger_no_change`],
    'a function that lets everything pass': [
      `create or replace function "${schema}".provenance_ledger_in_order() returns trigger language plpgsql as $$ begin return new; end $$`,
    ],
  });

  it.each([
    [`truncate ${table}`],
    [`set local session_replication_role = replica; delete from ${table}`],
    [
      `insert into ${table} select * from ${table} where seq = 1 on conflict (seq) do update set note = 'khác'`,
    ],
  ])('L5: the database refuses %s', async (sql) => {
    const before = await ledgerEntries(archiveOf());
    await expect(archiveOf().strapi.db.connection.transaction((trx) => trx.raw(sql))).rejects.toMatchObject(
      refusal,
    );
    expect(await ledgerEntries(archiveOf())).toEqual(before);
  });

  it('L6: names the entry that somebody changed behind the triggers’ back', async () => {
    const [line] = await ledgerEntries(archiveOf(), { act: 'test.kept' });
    await archiveOf().strapi.db.connection.raw(`alter table ${table} disable trigger all`);
    await archiveOf().strapi.db.connection.raw(`update ${table} set note = 'khác' where seq = ${line!.seq}`);
    const report = await ledgerOf(archiveOf()).verify();
    expect(report).toMatchObject({ ok: false, break: { code: 'LEDGER_HASH', seq: line!.seq } });
    expect(report.guards).toHaveLength(3);
  });
};
