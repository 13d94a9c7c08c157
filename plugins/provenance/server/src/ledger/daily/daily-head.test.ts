import { chainBreak } from '../../../../shared/ledger/chain-break';
import type { LedgerReport, VerifyOptions } from '../verify-ledger';
import { createDailyHead, dayOf } from './daily-head';
import type { LedgerMemory } from './memory';

const HEAD = { seq: 42, hash: 'ab'.repeat(32), at: '2026-11-24T00:00:00.000Z' };
const WHOLE: LedgerReport = { ok: true, entries: 42, head: HEAD, break: null, guards: [] };
const BROKEN: LedgerReport = {
  ok: false,
  entries: 6,
  head: { seq: 6, hash: 'cd'.repeat(32) },
  break: chainBreak('LEDGER_HASH', null, 7),
  guards: [],
};

/** A day with fakes for everything around it. */
const aDay = (report: LedgerReport = WHOLE, { mail = true } = {}) => {
  const state = {
    memory: {} as LedgerMemory,
    now: new Date(2026, 10, 24, 8),
    report,
    asked: [] as VerifyOptions[],
    letters: [] as { subject: string; text: string }[],
    log: [] as string[],
    sending: async () => undefined as void,
  };
  const daily = createDailyHead({
    now: () => state.now,
    head: async () => HEAD,
    verify: async (options) => {
      state.asked.push(options);
      return state.report;
    },
    memory: {
      read: async () => state.memory,
      write: async (memory) => {
        state.memory = memory;
      },
    },
    log: { info: (text) => state.log.push(`info ${text}`), error: (text) => state.log.push(`error ${text}`) },
    send: mail
      ? async (letter) => {
          await state.sending();
          state.letters.push(letter);
        }
      : null,
  });
  return { state, daily };
};

describe('the day’s head (L8, L9)', () => {
  it('L9: checks, logs and mails once a day, however often it is asked', async () => {
    const { state, daily } = aDay();
    await daily.run();
    await daily.run();
    expect(state.asked).toHaveLength(1);
    expect(state.log).toEqual([expect.stringContaining(`${HEAD.hash}@42`)]);
    expect(state.letters).toHaveLength(1);
    expect(state.letters[0]!.subject).toContain('2026-11-24');
    expect(state.letters[0]!.text).toContain(`npm run ledger:verify -- --head ${HEAD.hash}@42`);
    state.now = new Date(2026, 10, 25, 8);
    await daily.run();
    expect(state.letters).toHaveLength(2);
  });

  it('L9: runs once where it is asked twice at the same time', async () => {
    const { state, daily } = aDay();
    await Promise.all([daily.run(), daily.run()]);
    expect(state.letters).toHaveLength(1);
  });

  it('L8: goes on from the entry the last check ended with', async () => {
    const { state, daily } = aDay();
    await daily.run();
    state.now = new Date(2026, 10, 25, 8);
    await daily.run();
    expect(state.asked).toEqual([{ since: undefined }, { since: HEAD }]);
    expect(state.memory.verified).toMatchObject({ ok: true, brokenAt: null });
  });

  it('L8: says so in log, letter and memory where the ledger is broken, every day until it is whole', async () => {
    const { state, daily } = aDay();
    await daily.run();
    state.report = BROKEN;
    for (const day of [25, 26]) {
      state.now = new Date(2026, 10, day, 8);
      await daily.run();
      expect(state.memory.verified).toMatchObject({ ok: false, brokenAt: 7, head: HEAD });
      expect(state.log.at(-1)).toMatch(/^error .*số 7.*Entry|entry 7/);
      expect(state.letters.at(-1)!.subject).toContain('CHÚ Ý');
      expect(state.letters.at(-1)!.text).toContain('mục số 7');
    }
    expect(state.asked.at(-1)).toEqual({ since: undefined });
  });

  it('L9: a letter that cannot be sent is logged and tried again, and breaks nothing', async () => {
    const { state, daily } = aDay();
    state.sending = async () => {
      throw new Error('connect ECONNREFUSED');
    };
    await daily.run();
    expect(state.letters).toEqual([]);
    expect(state.log.at(-1)).toMatch(/^error .*ECONNREFUSED/);
    expect(state.memory).toMatchObject({ verifiedOn: '2026-11-24', verified: { ok: true } });
    state.sending = async () => undefined;
    await daily.run();
    expect(state.letters).toHaveLength(1);
    expect(state.asked).toHaveLength(1);
  });

  it('L9: mails nobody where nobody is named', async () => {
    const { state, daily } = aDay(WHOLE, { mail: false });
    await daily.run();
    expect(state.letters).toEqual([]);
    expect(state.memory.mailedOn).toBeUndefined();
  });

  it('L8: throws nothing where the database does not answer, and is asked again', async () => {
    const { state, daily } = aDay();
    const report = state.report;
    Object.defineProperty(state, 'report', {
      get: () => {
        throw new Error('database is gone');
      },
      configurable: true,
    });
    await daily.run();
    expect(state.log).toEqual([expect.stringContaining('database is gone')]);
    Object.defineProperty(state, 'report', { value: report });
    await daily.run();
    expect(state.memory.verifiedOn).toBe('2026-11-24');
  });

  it('names days of the archive’s own calendar', () => {
    expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  });
});
