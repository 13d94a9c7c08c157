import { processActor } from '../actor';
import { draftEntry, LedgerEntryRefused, roleText } from './draft-entry';
import type { LedgerEntryInput } from './entry';

const NOW = new Date('2026-11-24T07:15:00.000Z');
const WHO = processActor('archive');
const input = (over: Partial<LedgerEntryInput> = {}): LedgerEntryInput => ({
  act: 'item.save',
  uid: 'api::photo.photo',
  documentId: 'abc',
  outcome: 'done',
  ...over,
});
const refusalOf = (over: object): LedgerEntryRefused => {
  try {
    draftEntry({ ...input(), ...over }, WHO, NOW);
  } catch (error) {
    return error as LedgerEntryRefused;
  }
  throw new Error('not refused');
};

describe('what the ledger is handed (L2, L4)', () => {
  it('L2: copies the actor as text, functions and all', () => {
    const actor = {
      kind: 'user',
      id: '7',
      name: 'Lê Văn Bình',
      functions: ['BTG', 'VPHU'],
      runsTheMachine: true,
    } as const;
    expect(draftEntry(input({ actor }), WHO, NOW)).toEqual({
      at: '2026-11-24T07:15:00.000Z',
      actorKind: 'user',
      actorId: '7',
      actorName: 'Lê Văn Bình',
      role: 'BTG, VPHU, SUPER_ADMIN',
      act: 'item.save',
      uid: 'api::photo.photo',
      documentId: 'abc',
      outcome: 'done',
      note: null,
      change: null,
    });
  });

  it('L2: takes the running actor where none is given', () => {
    expect(draftEntry(input(), WHO, NOW)).toMatchObject({
      actorKind: 'process',
      actorName: 'archive',
      role: '',
    });
    expect(roleText(WHO)).toBe('');
  });

  it('L2: keeps old and new as canonical JSON, and only those', () => {
    const change = { old: undefined, new: { b: 1, a: [undefined] }, other: 'x' };
    expect(draftEntry(input({ change }), WHO, NOW).change).toBe('{"new":{"a":[null],"b":1},"old":null}');
  });

  it.each([
    undefined,
    '',
    'item',
    'Item.save',
    'item.save.now',
    'item.',
    '.save',
    'item save',
    'item.sửa',
    7,
  ])('L4: refuses the act %p', (act) => {
    const refusal = refusalOf({ act });
    expect(refusal).toBeInstanceOf(LedgerEntryRefused);
    expect(refusal).toMatchObject({ code: 'LEDGER_ENTRY_INVALID', field: 'act' });
    expect(refusal.vi).not.toBe(refusal.en);
  });

  it.each(['item.save', 'appraisal.send-back', 'rule.switch'])('L4: takes the act %s', (act) => {
    expect(draftEntry(input({ act }), WHO, NOW).act).toBe(act);
  });

  it.each([
    [{ outcome: 'maybe' }, 'outcome'],
    [{ uid: null }, 'item'],
    [{ change: { old: BigInt(1), new: null } }, 'change'],
  ])('L4: refuses %p', (over, field) => expect(refusalOf(over).field).toBe(field));

  it('L4: keeps text that both databases give back as it was', () => {
    const note = 'a\0b\ud83d c😀 ế ế'; // NUL, half a character, a whole one, two forms of a letter
    expect(draftEntry(input({ note }), WHO, NOW).note).toBe('a\ufffdb\ufffd c😀 ế ế');
  });
});
