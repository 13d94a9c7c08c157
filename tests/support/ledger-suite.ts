import type { LedgerEntryInput } from '../../plugins/provenance/shared/ledger/entry';
import type { Archive } from './boot';
import { ledgerEntries, ledgerOf, ledgerTable } from './ledger';

const entry = (note: string, over: Partial<LedgerEntryInput> = {}): LedgerEntryInput => ({
  act: 'test.note',
  uid: 'api::photo.photo',
  documentId: 'thunghiem0000000000000000',
  outcome: 'done',
  note,
  ...over,
});

/** The promises of the ledger's table (L1–L6), the same on every database. */
export const describeLedger = (archiveOf: () => Archive): void => {
  const append = (...entries: LedgerEntryInput[]) => ledgerOf(archiveOf()).append(entries);
  const verify = () => ledgerOf(archiveOf()).verify();
  const notes = async (act: string) =>
    (await ledgerEntries(archiveOf(), { act })).map(({ note }) => note).sort();

  it('L3: begins with an entry that holds a random archive id', async () => {
    const [first] = await ledgerEntries(archiveOf(), { seq: 1 });
    expect(first).toMatchObject({
      act: 'ledger.begin',
      actorKind: 'process',
      change: { new: { archive: expect.stringMatching(/^[0-9a-f-]{36}$/) } },
    });
  });

  it('L1: 100 appends from 100 transactions at once are one unbroken chain', async () => {
    const { strapi } = archiveOf();
    const made = Array.from({ length: 100 }, (_, number) => `song song ${number}`);
    await Promise.all(
      made.map((note) => strapi.db.transaction(() => append(entry(note, { act: 'test.parallel' })))),
    );
    expect(await notes('test.parallel')).toEqual([...made].sort());
    expect(await verify()).toMatchObject({ ok: true, break: null, guards: [] });
  });

  it('L1: appends of one transaction at once are chained too, and in one call together', async () => {
    await archiveOf().strapi.db.transaction(() =>
      Promise.all(
        Array.from({ length: 6 }, (_, number) =>
          append(entry(`${number}a`, { act: 'test.bulk' }), entry(`${number}b`, { act: 'test.bulk' })),
        ),
      ),
    );
    const lines = await ledgerEntries(archiveOf(), { act: 'test.bulk' });
    expect(lines).toHaveLength(12);
    // The two of one call stand side by side.
    for (let at = 0; at < lines.length; at += 2)
      expect(lines[at + 1]!.note).toBe(lines[at]!.note!.replace('a', 'b'));
    expect((await verify()).ok).toBe(true);
  });

  it('L1: takes a thousand entries in one call', async () => {
    await append(...Array.from({ length: 1_000 }, (_, number) => entry(`${number}`, { act: 'test.many' })));
    expect(await ledgerEntries(archiveOf(), { act: 'test.many' })).toHaveLength(1_000);
    expect((await verify()).ok).toBe(true);
  });

  it('L4: stands or falls with the transaction, and leaves no gap', async () => {
    await expect(
      archiveOf().strapi.db.transaction(async () => {
        await append(entry('hủy', { act: 'test.undone' }));
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    await append(entry('giữ', { act: 'test.kept' }));
    expect(await ledgerEntries(archiveOf(), { act: 'test.undone' })).toEqual([]);
    expect((await verify()).ok).toBe(true);
  });

  it('L4: refuses what it cannot keep, all of the call, before anything is written', async () => {
    const before = (await ledgerEntries(archiveOf())).length;
    await expect(append(entry('đúng'), entry('sai', { act: 'nonsense' }))).rejects.toMatchObject({
      code: 'LEDGER_ENTRY_INVALID',
      field: 'act',
    });
    expect(await ledgerEntries(archiveOf())).toHaveLength(before);
  });

  it('L2: gives back any text as it was, and the chain stays sound', async () => {
    const note = 'Đỉnh 😀 "\\\' ế ế \u2028 <]]> \u0001';
    const change = { old: { ế: 'a\0b' }, new: { ế: ['\ud800', 1.5, null] } };
    await append(
      entry(note, {
        act: 'test.text',
        change,
        actor: { kind: 'user', id: '9', name: 'Ngô Thị Đào', functions: ['TTHU'], runsTheMachine: false },
      }),
    );
    expect(await ledgerEntries(archiveOf(), { act: 'test.text' })).toMatchObject([
      { note, change, actorKind: 'user', actorId: '9', actorName: 'Ngô Thị Đào', role: 'TTHU' },
    ]);
    expect((await verify()).ok).toBe(true);
  });

  it('L7: knows a head noted earlier again, and a foreign one not', async () => {
    await append(entry('ghi lại'));
    const { seq, hash } = (await ledgerOf(archiveOf()).head())!;
    await append(entry('sau đó'));
    const ledger = ledgerOf(archiveOf());
    expect((await ledger.verify({ expected: { seq, hash } })).ok).toBe(true);
    expect(await ledger.verify({ since: { seq, hash } })).toMatchObject({ ok: true, entries: 2 });
    const foreign = { seq, hash: hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) };
    expect((await ledger.verify({ expected: foreign })).break).toMatchObject({ code: 'LEDGER_HEAD', seq });
    expect((await ledger.verify({ since: foreign })).break).toMatchObject({ code: 'LEDGER_HEAD', seq });
    const beyond = { seq: seq + 1_000, hash };
    expect((await ledger.verify({ since: beyond })).break?.code).toBe('LEDGER_HEAD');
    expect((await ledger.verify({ expected: beyond })).break?.code).toBe('LEDGER_HEAD');
  });

  describe('the database itself refuses (L5)', () => {
    // Not `toThrow`: the error of a native driver that an earlier test file loaded is no `Error` of this file's realm.
    const refusal = { message: expect.stringMatching(/ledger: an entry/) };

    it('a changed entry', async () => {
      await expect(
        (async () => ledgerTable(archiveOf()).where({ seq: 1 }).update({ note: 'khác' }))(),
      ).rejects.toMatchObject(refusal);
    });

    it('a removed entry', async () => {
      await expect((async () => ledgerTable(archiveOf()).where({ seq: 1 }).delete())()).rejects.toMatchObject(
        refusal,
      );
    });

    it('a table emptied at once', async () => {
      await expect((async () => ledgerTable(archiveOf()).delete())()).rejects.toMatchObject(refusal);
    });

    it('an entry out of its turn: a second of one number, a gap, a wrong link', async () => {
      const [first] = await ledgerTable(archiveOf()).where({ seq: 1 });
      const last = (await ledgerOf(archiveOf()).head())!;
      const forged = [
        { ...first, note: 'thay thế' },
        { ...first, seq: last.seq + 2, prev_hash: last.hash },
        { ...first, seq: last.seq + 1, prev_hash: 'x' },
        { ...first, seq: 0 },
      ];
      for (const row of forged)
        await expect((async () => ledgerTable(archiveOf()).insert(row))()).rejects.toMatchObject(refusal);
      expect((await verify()).ok).toBe(true);
    });
  });

  it('L5: does not complain at a further boot where nothing is wrong', async () => {
    const before = await ledgerEntries(archiveOf());
    await ledgerOf(archiveOf()).prepare();
    expect(ledgerOf(archiveOf()).restoredGuards()).toEqual([]);
    expect(await ledgerEntries(archiveOf())).toEqual(before);
  });
};

/** What a boot does about a trigger that is gone or altered. `damage` is SQL that does the harm. */
export const describeLedgerGuards = (archiveOf: () => Archive, damage: Record<string, string[]>): void => {
  it.each(Object.entries(damage))(
    'L5: %s is noticed, put back and written down',
    async (name, statements) => {
      const { strapi } = archiveOf();
      const ledger = ledgerOf(archiveOf());
      for (const sql of statements) await strapi.db.connection.raw(sql);
      const found = await ledger.verify();
      expect(found).toMatchObject({ ok: false, break: null });
      expect(found.guards).toHaveLength(1);

      const error = jest.spyOn(strapi.log, 'error').mockReturnValue(strapi.log);
      await ledger.prepare();
      expect(error).toHaveBeenCalledWith(expect.stringContaining(found.guards[0]!));
      error.mockRestore();

      expect(ledger.restoredGuards()).toEqual(found.guards);
      expect((await ledgerEntries(archiveOf(), { act: 'ledger.restore-guard' })).at(-1)).toMatchObject({
        outcome: 'failed',
        change: { new: { triggers: found.guards } },
      });
      expect(await ledger.verify()).toMatchObject({ ok: true, guards: [] });
      await expect(
        (async () => ledgerTable(archiveOf()).where({ seq: 1 }).update({ note: name }))(),
      ).rejects.toMatchObject({ message: expect.stringMatching(/ledger: an entry/) });
    },
  );
};
