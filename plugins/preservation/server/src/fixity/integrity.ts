import { setTimeout as pause } from 'node:timers/promises';

import { alarmWords } from '../../../shared/fixity/alarm-words';
import { compareShelf } from '../../../shared/fixity/compare-shelf';
import type { AlarmKind, FixityRecord } from '../../../shared/fixity/contract';
import {
  FINDING_KINDS,
  type FindingKind,
  type IntegrityFinding,
  type IntegrityReport,
} from '../../../shared/fixity/integrity';
import { parseMasterFile } from '../../../shared/media-url';
import type { WatchPorts } from '../services/ports';
import type { AlarmStore } from './alarm-store';
import type { CheckStore } from './check-store';
import type { PlainDatabase } from './database';
import { SHELVES } from './read-disk';
import type { ShelfReader } from './read-shelf';

/** Shown of each kind; the counts are of all. */
const EXAMPLES = 100;
/** A master has its name on the disk a moment before its line: what looks untracked is looked at again. */
const LOOKS = 3;
const LOOK_AGAIN_MS = 300;

const ALARM_OF: Partial<Record<FindingKind, AlarmKind>> = {
  missing: 'missing',
  size: 'changed',
  untracked: 'untracked',
};

export interface IntegrityPorts {
  readonly database: PlainDatabase;
  readonly shelves: ShelfReader;
  readonly checks: Pick<CheckStore, 'named'>;
  readonly alarms: AlarmStore;
  readonly watch: () => Pick<WatchPorts, 'recordFixity'>;
  readonly now: () => string;
  readonly log: { error: (text: string) => void };
}

const shaIn = (name: string): string | null =>
  /^[0-9a-f]{64}$/.test(name) ? name : (parseMasterFile(name.split('/').at(-1))?.sha256 ?? null);

/** Compares database and disk over the whole archive, a 256th at a time (F116). Deletes nothing. */
export const createIntegrity = ({ database, shelves, checks, alarms, watch, now, log }: IntegrityPorts) => {
  /** What got its line after all is no finding. */
  const confirmed = async (findings: readonly IntegrityFinding[]): Promise<IntegrityFinding[]> => {
    let doubtful = findings.flatMap(({ kind, name }) =>
      kind === 'untracked' ? (parseMasterFile(name.split('/').at(-1)) ?? []) : [],
    );
    const settled = new Set<string>();
    for (let look = 0; doubtful.length > 0 && look < LOOKS; look += 1) {
      if (look > 0) await pause(LOOK_AGAIN_MS);
      for (const { sha256, ext } of await checks.named(doubtful.map((one) => one.sha256)))
        settled.add(`${sha256}.${ext}`);
      doubtful = doubtful.filter(({ sha256, ext }) => !settled.has(`${sha256}.${ext}`));
    }
    return findings.filter(
      ({ kind, name }) => kind !== 'untracked' || !settled.has(name.split('/').at(-1) ?? ''),
    );
  };

  const raise = async (findings: readonly IntegrityFinding[]): Promise<void> => {
    const troubles = findings.flatMap(({ kind, name, detail }) => {
      const alarm = ALARM_OF[kind];
      return alarm ? [{ kind: alarm, name, found: detail }] : [];
    });
    if (troubles.length === 0) return;
    await database.inTransaction(async (trx) => {
      const records: FixityRecord[] = [];
      for (const trouble of troubles) {
        if (!(await alarms.raise(trx, trouble, now()))) continue;
        const { vi, en } = alarmWords(trouble.kind);
        log.error(`${vi} / ${en} ${trouble.name}`);
        records.push({
          sha256: shaIn(trouble.name),
          outcome: 'failed',
          note: vi,
          facts: { problem: trouble.kind, name: trouble.name, found: trouble.found },
        });
      }
      await watch().recordFixity(records);
    });
  };

  /** What a whole comparison did not see again is over. */
  const resolveUnseen = (startedAt: string): Promise<void> =>
    database.inTransaction(async (trx) => {
      const ended = await alarms.resolve(trx, now(), (query) =>
        query.whereIn('kind', ['missing', 'untracked']).andWhere('last_seen', '<', startedAt),
      );
      await watch().recordFixity(
        ended.map(({ kind, name }) => ({
          sha256: shaIn(name),
          outcome: 'passed',
          note: kind === 'missing' ? 'Tệp gốc đã có lại trên đĩa.' : 'Không còn tệp lạ này.',
          facts: { problem: null, name },
        })),
      );
    });

  return {
    /**
     * @param onShelf told after each 256th; @returns false to end early, which resolves no alarm
     * @returns null where it was ended early
     */
    async run(onShelf: (masters: number) => Promise<boolean>): Promise<IntegrityReport | null> {
      const startedAt = now();
      const counts = Object.fromEntries(Object.keys(FINDING_KINDS).map((kind) => [kind, 0])) as Record<
        FindingKind,
        number
      >;
      const examples: IntegrityFinding[] = [];
      let [masters, rows, bytes, unused] = [0, 0, 0, 0];

      const take = async (found: readonly IntegrityFinding[]): Promise<void> => {
        const findings = await confirmed(found);
        for (const one of findings) {
          counts[one.kind] += 1;
          if (counts[one.kind] <= EXAMPLES) examples.push(one);
        }
        await raise(findings);
      };

      for (const prefix of SHELVES) {
        const shelf = await shelves.read(prefix);
        const compared = compareShelf(shelf);
        await take(compared.findings);
        unused += compared.unused;
        masters += shelf.lines.length;
        rows += shelf.rows.length;
        bytes += shelf.lines.reduce((sum, line) => sum + line.bytes, 0);
        if (!(await onShelf(masters))) return null;
      }
      const strays = await shelves.strays();
      await take(strays.map(({ path }) => ({ kind: 'untracked', name: path, detail: null })));
      const foreign = await shelves.foreignRows();
      await take(foreign.map(({ name, hash }) => ({ kind: 'row-without-master', name, detail: hash })));
      await resolveUnseen(startedAt);
      return {
        startedAt,
        finishedAt: now(),
        masters,
        rows: rows + foreign.length,
        bytes,
        unused,
        counts,
        examples,
      };
    },
  };
};
