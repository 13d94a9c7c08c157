import fs from 'node:fs';
import path from 'node:path';

import {
  DISPOSAL_ACTS,
  DISPOSAL_STATES,
  type Disposal,
  type DisposalAct,
  type DisposalState,
} from './contract';
import { readFileDuties, readRetentionDays } from './file-duties';
import { judgeDisposal, type DisposalQuestion } from './judge-disposal';

const read = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../../../data', name), 'utf8');
const duties = readFileDuties(read('roles.json'));

const NOW = '2026-11-24T10:00:00.000Z';
const person = (id: string, ...functions: string[]) => ({ id, name: id, functions, runsTheMachine: false });
const aDisposal = (state: DisposalState, keepUntil: string | null = null): Disposal => ({
  id: 1,
  sha256: 'ab'.repeat(32),
  ext: 'jpg',
  bytes: 10,
  name: 'Ảnh.jpg',
  state,
  reason: 'Quét nhầm hai lần',
  proposedBy: { id: '1', name: 'Lan' },
  proposedAt: NOW,
  decidedBy: null,
  decidedAt: null,
  keepUntil,
  endedBy: null,
  endedAt: null,
  endReason: null,
});
const ask = (given: Partial<DisposalQuestion>) =>
  judgeDisposal({
    act: 'approve-disposal',
    person: person('2', 'TTHU'),
    duties,
    disposal: aDisposal('proposed'),
    isUsed: false,
    reason: 'Đã đối chiếu với bản giấy',
    now: NOW,
    ...given,
  })?.code ?? null;

/** Written down by hand: which functions may do what. */
const EXPECTED: Record<DisposalAct, string[]> = {
  'propose-disposal': ['BTG', 'VPHU'],
  'approve-disposal': ['BTG', 'TTHU'],
  'reject-disposal': ['BTG', 'TTHU'],
  restore: ['BTG', 'VPHU', 'TTHU'],
  purge: ['VPHU'],
};
const ALL = ['BTG', 'VPHU', 'TTHU', 'BTVHU', 'UBND', 'CQ', 'NHT', 'BBT', 'KTV', 'CTV', 'QT'];
const FROM: Record<DisposalAct, DisposalState[]> = {
  'propose-disposal': [],
  'approve-disposal': ['proposed'],
  'reject-disposal': ['proposed'],
  restore: ['proposed', 'approved'],
  purge: ['approved'],
};

describe('who may dispose of a master (F120–F123)', () => {
  it.each(DISPOSAL_ACTS.flatMap((act) => ALL.map((code) => [act, code] as const)))(
    '%s by %s',
    (act, code) => {
      const disposal =
        act === 'propose-disposal' ? null : aDisposal(FROM[act][0]!, '2026-01-01T00:00:00.000Z');
      expect(ask({ act, disposal, person: person('2', code) })).toBe(
        EXPECTED[act].includes(code) ? null : 'DISPOSAL_NOT_ALLOWED',
      );
    },
  );

  it('gives those who run the machine no such function, nor anybody who is not signed in', () => {
    expect(ask({ person: { ...person('2'), runsTheMachine: true } })).toBe('DISPOSAL_NOT_ALLOWED');
    expect(ask({ person: person('', 'TTHU') })).toBe('DISPOSAL_NOT_ALLOWED');
  });

  it('wants a second person to approve, whatever functions the first one holds', () =>
    expect(ask({ person: person('1', 'BTG', 'TTHU', 'VPHU') })).toBe('DISPOSAL_SAME_PERSON'));

  it.each(
    DISPOSAL_ACTS.filter((act) => act !== 'propose-disposal').flatMap((act) =>
      DISPOSAL_STATES.map((state) => [act, state] as const),
    ),
  )('%s from %s', (act, state) =>
    expect(
      ask({
        act,
        disposal: aDisposal(state, '2026-01-01T00:00:00.000Z'),
        person: person('2', 'BTG', 'VPHU', 'TTHU'),
      }),
    ).toBe(FROM[act].includes(state) ? null : 'DISPOSAL_ALREADY_HANDLED'),
  );

  it('never lets a used master go on, but always back', () => {
    const all = person('2', 'BTG', 'VPHU', 'TTHU');
    const used = (act: DisposalAct, disposal: Disposal | null) =>
      ask({ act, disposal, person: all, isUsed: true });
    expect(used('propose-disposal', null)).toBe('DISPOSAL_STILL_USED');
    expect(used('approve-disposal', aDisposal('proposed'))).toBe('DISPOSAL_STILL_USED');
    expect(used('purge', aDisposal('approved', '2026-01-01T00:00:00.000Z'))).toBe('DISPOSAL_STILL_USED');
    expect(used('restore', aDisposal('approved'))).toBeNull();
    expect(used('reject-disposal', aDisposal('proposed'))).toBeNull();
  });

  it('purges only when the retention time is over, to the millisecond', () => {
    const purge = (keepUntil: string | null) =>
      ask({ act: 'purge', disposal: aDisposal('approved', keepUntil), person: person('3', 'VPHU') });
    expect(purge(null)).toBe('DISPOSAL_TOO_EARLY');
    expect(purge('2026-11-24T10:00:00.001Z')).toBe('DISPOSAL_TOO_EARLY');
    expect(purge('2026-11-24T10:00:00.000Z')).toBeNull();
  });

  it.each(['', '         x', 'ngắn quá', 'x'.repeat(2001)])(
    'refuses %p as a reason, naming the field',
    (reason) =>
      expect(
        judgeDisposal({
          act: 'propose-disposal',
          person: person('2', 'VPHU'),
          duties,
          disposal: null,
          isUsed: false,
          reason,
          now: NOW,
        }),
      ).toMatchObject({ code: 'DISPOSAL_REASON_MISSING', field: 'reason' }),
  );

  it('says the day in the words of the house', () =>
    expect(
      judgeDisposal({
        act: 'purge',
        person: person('3', 'VPHU'),
        duties,
        // 23:30 in London is the next day here.
        disposal: aDisposal('approved', '2027-01-31T23:30:00.000Z'),
        isUsed: false,
        reason: 'Hết thời gian lưu giữ',
        now: NOW,
      })?.vi,
    ).toContain('1/2/2027'));
});

describe('the archive’s own choices', () => {
  it('reads the retention time, and refuses less than a month', () => {
    expect(readRetentionDays(read('retention.json'))).toBe(90);
    expect(() => readRetentionDays('{"binDays": 29}')).toThrow('binDays');
    expect(() => readRetentionDays('{}')).toThrow('binDays');
  });

  it('refuses an act that does not exist, by name', () =>
    expect(() => readFileDuties('{"items":[{"code":"VPHU","fileActs":["erase"]}]}')).toThrow(/VPHU.*erase/));
});
