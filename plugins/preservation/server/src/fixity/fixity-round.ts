import { alarmWords } from '../../../shared/fixity/alarm-words';
import type { CheckedMaster, CheckOutcome, FixityRecord, MasterLine } from '../../../shared/fixity/contract';
import type { WatchPorts } from '../services/ports';
import type { AlarmStore } from './alarm-store';
import type { CheckStore } from './check-store';
import type { PlainDatabase } from './database';
import type { Tally } from './run-store';

/** While one file is hashed the next is opened: small pictures would otherwise spend half their time being found. */
const LANES = 2;
/** Results are written down after each page of masters, or so many bytes: a killed run repeats no more than these. */
const SETTLE_BYTES = 2_000_000_000;

export interface RoundPorts {
  readonly database: PlainDatabase;
  readonly checks: Pick<CheckStore, 'record'>;
  readonly alarms: AlarmStore;
  readonly watch: () => Pick<WatchPorts, 'recordFixity' | 'followChecked'>;
  readonly check: (line: MasterLine) => Promise<CheckOutcome>;
  readonly now: () => string;
  readonly log: { error: (text: string) => void };
}

const failedRecord = ({ sha256, bytes, outcome }: CheckedMaster): FixityRecord | null =>
  outcome.ok
    ? null
    : {
        sha256,
        outcome: 'failed',
        note: alarmWords(outcome.kind).vi,
        facts: { problem: outcome.kind, expected: { sha256, bytes }, found: outcome.found },
      };

const recovered = (sha256: string): FixityRecord => ({
  sha256,
  outcome: 'passed',
  note: 'Tệp gốc đã trở lại đúng như lúc nhận vào kho.',
  facts: { problem: null },
});

/**
 * Re-reads masters one after another (F110). What is found is written down in pieces: the check, `verifiedAt`, alarms,
 * and the ledger's entries of one piece in one transaction, the ledger last.
 */
export const createRound = ({ database, checks, alarms, watch, check, now, log }: RoundPorts) => {
  const settle = async (checked: readonly CheckedMaster[]): Promise<void> => {
    const right = checked.filter(({ outcome }) => outcome.ok).map(({ sha256 }) => sha256);
    const at = now();
    await database.inTransaction(async (trx) => {
      await checks.record(trx, checked);
      const records: FixityRecord[] = [];
      for (const master of checked) {
        const { sha256, outcome } = master;
        if (outcome.ok) continue;
        // A file that is there but wrong is no longer missing, and the other way round.
        await alarms.resolve(trx, at, (query) =>
          query.where({ name: sha256 }).whereNot({ kind: outcome.kind }),
        );
        const isNew = await alarms.raise(trx, { kind: outcome.kind, name: sha256, found: outcome.found }, at);
        if (isNew) log.error(`${alarmWords(outcome.kind).vi} / ${alarmWords(outcome.kind).en} ${sha256}`);
        const record = failedRecord(master);
        if (record) records.push(record);
      }
      if (right.length > 0) {
        const ended = await alarms.resolve(trx, at, (query) => query.whereIn('name', right));
        records.push(...[...new Set(ended.map(({ name }) => name))].map(recovered));
        await watch().followChecked(right);
      }
      await watch().recordFixity(records);
    });
  };

  return {
    /**
     * @param next the masters to read; an empty page is the end
     * @param onSettled told of each piece that was written down
     * @returns what was done; also where `isOver` ended it early
     */
    async run(
      next: () => Promise<readonly MasterLine[]>,
      isOver: () => boolean,
      onSettled: (tally: Tally, piece: readonly CheckedMaster[]) => Promise<void>,
    ): Promise<Tally> {
      let tally: Tally = { checked: 0, bytes: 0, failed: 0 };
      let piece: CheckedMaster[] = [];
      const flush = async (): Promise<void> => {
        if (piece.length === 0) return;
        const done = piece;
        piece = [];
        await settle(done);
        tally = {
          checked: tally.checked + done.length,
          bytes: done.reduce((sum, { bytes }) => sum + bytes, tally.bytes),
          failed: tally.failed + done.filter(({ outcome }) => !outcome.ok).length,
        };
        await onSettled(tally, done);
      };
      const lane = async (lines: MasterLine[]): Promise<void> => {
        for (let line = lines.shift(); line && !isOver(); line = lines.shift()) {
          const outcome = await check(line).catch((error: unknown) => {
            // Stopped in the middle of a file: nothing is known of it, the next run reads it again.
            if (isOver()) return null;
            throw error;
          });
          if (outcome) piece.push({ ...line, outcome, checkedAt: now() });
        }
      };

      for (let page = await next(); page.length > 0 && !isOver(); page = await next()) {
        const waiting = [...page];
        while (waiting.length > 0 && !isOver()) {
          const some: MasterLine[] = [];
          for (let bytes = 0; waiting[0] && bytes < SETTLE_BYTES; ) {
            const line = waiting.shift()!;
            bytes += line.bytes;
            some.push(line);
          }
          await Promise.all(Array.from({ length: LANES }, () => lane(some)));
          await flush();
        }
      }
      await flush();
      return tally;
    },
  };
};
