import { type Archive, bootArchive } from '../support/boot';
import { ledgerEntries, ledgerOf } from '../support/ledger';
import { describeLedger, describeLedgerGuards } from '../support/ledger-suite';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

describe('the ledger on SQLite', () => {
  describeLedger(() => archive);

  describeLedgerGuards(() => archive, {
    'a dropped trigger': ['drop trigger provenance_ledger_no_update'],
    'a trigger that lets deletions pass': [
      'drop trigger provenance_ledger_no_delete',
      "CREATE TRIGGER provenance_ledger_no_delete BEFORE DELETE ON provenance_ledger WHEN OLD.seq = 0 BEGIN SELECT RAISE(ABORT, 'ledger: an entry is never removed'); END",
    ],
    'a dropped order of entries': ['drop trigger provenance_ledger_in_order'],
  });

  it('L5: refuses INSERT OR REPLACE, which fires no delete trigger', async () => {
    const { connection } = archive.strapi.db;
    const before = await ledgerEntries(archive);
    for (const column of ['seq', 'seq + 1'])
      await expect(
        (async () =>
          connection.raw(
            `insert or replace into provenance_ledger select ${column}, "at", actor_kind, actor_id, actor_name, role, 'forged.act', uid, document_id, outcome, note, "change", prev_hash, hash from provenance_ledger where seq = 2`,
          ))(),
      ).rejects.toMatchObject({ message: expect.stringMatching(/ledger: an entry/) });
    expect(await ledgerEntries(archive)).toEqual(before);
  });

  it('L6: names the entry that somebody changed behind the triggers’ back', async () => {
    const { connection } = archive.strapi.db;
    await connection.raw('drop trigger provenance_ledger_no_update');
    const [line] = await ledgerEntries(archive, { act: 'test.kept' });
    await connection('provenance_ledger').where({ seq: line!.seq }).update({ actor_name: 'Người khác' });
    expect(await ledgerOf(archive).verify()).toMatchObject({
      ok: false,
      break: { code: 'LEDGER_HASH', seq: line!.seq, act: 'test.kept', uid: 'api::photo.photo' },
      guards: ['provenance_ledger_no_update'],
    });
  });
});
