import { setInterval } from 'node:timers';

import type { Core } from '@strapi/strapi';

import type {
  CheckedMaster,
  FixityRun,
  FixityStatus,
  RunKind,
  RunOrigin,
} from '../../../shared/fixity/contract';
import { type IntegrityReport, isSound } from '../../../shared/fixity/integrity';
import { createPace } from '../../../shared/fixity/pace';
import { sanitizeOptions } from '../options';
import { decodersOf } from '../services/decoders';
import { mastersOf } from '../services/masters';
import type { PortsService } from '../services/ports';
import { createAlarmStore } from './alarm-store';
import { checkMaster } from './check-master';
import { createCheckStore } from './check-store';
import { plainDatabase } from './database';
import { createRound } from './fixity-round';
import { createIntegrity } from './integrity';
import { fixityOptions } from './options';
import { createShelfReader } from './read-shelf';
import { redraw } from './redraw';
import { createRunStore, type Tally } from './run-store';
import { runRecord } from './run-record';
import { prepareTables } from './tables';

const SIGN_OF_LIFE_MS = 15_000;
const DAY_MS = 86_400_000;

/** Which masters a run reads: all, those whose last check lies back longer than a round, or some by name. */
export type Scope = 'all' | 'due' | readonly string[];

export interface RoundOptions {
  readonly scope: Scope;
  readonly origin: RunOrigin;
  /** 0 for no limit; without it that of the schedule. */
  readonly bytesPerSecond?: number;
  /** The run ends after so many milliseconds; what is left is done by the next. */
  readonly atMostMs?: number;
  readonly signal?: AbortSignal;
  readonly onSettled?: (tally: Tally, piece: readonly CheckedMaster[]) => void;
}

/** Somebody else's run is going on (F112). */
export interface Busy {
  readonly busy: FixityRun;
}

const STORE = { type: 'plugin', name: 'preservation', key: 'integrity' } as const;

/** The service `plugin::preservation.fixity`: re-reading masters, comparing database and disk, alarms. */
export const createFixity = ({ strapi }: { strapi: Core.Strapi }) => {
  const options = fixityOptions(strapi.config.get('plugin::preservation.fixity'));
  const database = plainDatabase(strapi);
  const checks = createCheckStore(database);
  const alarms = createAlarmStore(database);
  const runs = createRunStore(database);
  const watch = () => (strapi.plugin('preservation').service('ports') as PortsService).watch();
  const now = () => new Date().toISOString();
  const layout = () => mastersOf(strapi).layout;
  const shelf = () => mastersOf(strapi).shelf;
  const ending = new AbortController();
  const working = new Set<Promise<unknown>>();

  const roundStart = () => new Date(Date.now() - options.roundDays * DAY_MS).toISOString();

  /** Runs `work` while no other process does the same; its end and its entry in the ledger are one transaction. */
  const exclusively = async (
    kind: RunKind,
    origin: RunOrigin,
    work: (
      run: FixityRun,
      say: (tally: Tally) => Promise<boolean>,
    ) => Promise<{ tally: Tally; whole: boolean }>,
  ): Promise<Busy | { run: FixityRun; tally: Tally }> => {
    const { begun, run } = await runs.begin(kind, origin);
    if (!begun) return { busy: run };
    let tally: Tally = { checked: 0, bytes: 0, failed: 0 };
    const say = (next: Tally): Promise<boolean> => {
      tally = next;
      return runs.keep(run.id, tally);
    };
    // One film may take longer to read than the lease lasts.
    const timer = setInterval(() => void runs.keep(run.id, tally).catch(() => undefined), SIGN_OF_LIFE_MS);
    try {
      const done = await work(run, say);
      tally = done.tally;
      const outcome = tally.failed > 0 ? 'failed' : done.whole ? 'passed' : 'cut-off';
      await database.inTransaction(async (trx) => {
        await runs.end(trx, run.id, outcome, tally);
        if (tally.checked > 0) await watch().recordFixity([runRecord(kind, run, tally, now())]);
      });
      return { run, tally };
    } catch (error) {
      await database.inTransaction((trx) => runs.end(trx, run.id, 'cut-off', tally));
      throw error;
    } finally {
      clearInterval(timer);
    }
  };

  const tracked = <T>(work: Promise<T>): Promise<T> => {
    working.add(work);
    const forget = () => void working.delete(work);
    work.then(forget, forget);
    return work;
  };

  const pagesOf = (scope: Scope) => {
    let after = '';
    let asked = false;
    return async () => {
      if (scope === 'due') return checks.dueBefore(roundStart());
      if (scope === 'all') {
        const page = await checks.after(after);
        after = page.at(-1)?.sha256 ?? after;
        return page;
      }
      if (asked) return [];
      asked = true;
      return checks.named(scope);
    };
  };

  /** Re-reads masters (F110). @returns `busy` where another run is going on */
  const round = async ({
    scope,
    origin,
    bytesPerSecond = options.bytesPerSecond,
    atMostMs = Infinity,
    signal,
    onSettled,
  }: RoundOptions): Promise<Busy | { run: FixityRun; tally: Tally }> => {
    const stop = AbortSignal.any([ending.signal, ...(signal ? [signal] : [])]);
    const deadline = Date.now() + atMostMs;
    const pace = createPace(bytesPerSecond, () => performance.now());
    let isLost = false;
    const isOver = () => stop.aborted || isLost || Date.now() > deadline;
    const { run } = createRound({
      database,
      checks,
      alarms,
      watch,
      check: (line) => checkMaster(shelf(), line, pace, stop),
      now,
      log: strapi.log,
    });
    return exclusively('fixity', origin, async (_run, say) => {
      const tally = await run(pagesOf(scope), isOver, async (done, piece) => {
        isLost = !(await say(done));
        onSettled?.(done, piece);
      });
      return { tally, whole: !isOver() };
    });
  };

  const integrity = createIntegrity({
    database,
    shelves: createShelfReader(database, layout(), shelf()),
    checks,
    alarms,
    watch,
    now,
    log: strapi.log,
  });

  /** Compares database and disk (F116). @returns `busy` where another run is going on */
  const compare = async (origin: RunOrigin): Promise<Busy | { report: IntegrityReport | null }> => {
    let report: IntegrityReport | null = null;
    const result = await exclusively('integrity', origin, async (_run, say) => {
      report = await integrity.run(async (masters) => {
        const alive = await say({ checked: masters, bytes: 0, failed: 0 });
        return alive && !ending.signal.aborted;
      });
      if (report === null) return { tally: { checked: 0, bytes: 0, failed: 0 }, whole: false };
      const { masters, bytes, counts } = report as IntegrityReport;
      const troubles = isSound(counts) ? 0 : Object.values(counts).reduce((sum, count) => sum + count, 0);
      return { tally: { checked: masters, bytes, failed: troubles }, whole: true };
    });
    if ('busy' in result) return result;
    if (report !== null) await strapi.store(STORE).set({ value: report });
    return { report };
  };

  return {
    options,
    alarms,
    prepare: () => prepareTables(database),
    round: (given: RoundOptions) => tracked(round(given)),
    compare: (origin: RunOrigin) => tracked(compare(origin)),

    /** What the last comparison found; null before the first. */
    lastReport: async (): Promise<IntegrityReport | null> =>
      (await strapi.store(STORE).get({})) as IntegrityReport | null,

    /** Makes the pictures of the masters named again. @returns which could not be made, with the reason */
    async redraw(
      sha256s: readonly string[],
    ): Promise<{ made: number; failed: { sha256: string; why: string }[] }> {
      const { tools } = sanitizeOptions(strapi.config.get('plugin::preservation'));
      const failed: { sha256: string; why: string }[] = [];
      let made = 0;
      for (const line of await checks.named(sha256s))
        try {
          if (await decodersOf(strapi).atTheDoor(() => redraw(layout(), shelf(), tools, line))) made += 1;
          else failed.push({ sha256: line.sha256, why: 'NO_PICTURE_DRAWN' });
        } catch (error) {
          failed.push({ sha256: line.sha256, why: error instanceof Error ? error.message : String(error) });
        }
      return { made, failed };
    },

    async status(): Promise<FixityStatus> {
      const { scheduled, roundDays, bytesPerSecond } = options;
      return {
        roundDays,
        bytesPerSecond,
        scheduled,
        ...(await checks.figures(roundStart())),
        alarms: await alarms.countOpen(),
        running: await runs.running(),
        last: { fixity: await runs.last('fixity'), integrity: await runs.last('integrity') },
      };
    },

    /** Ends what is going on, after the file being read; the next run goes on from there. */
    async close(): Promise<void> {
      ending.abort(new Error('the application ends'));
      while (working.size > 0) await Promise.allSettled(working);
    },
  };
};

export type FixityService = ReturnType<typeof createFixity>;

/** The service, with its type. */
export const fixityOf = (strapi: Core.Strapi): FixityService =>
  strapi.plugin('preservation').service('fixity');
