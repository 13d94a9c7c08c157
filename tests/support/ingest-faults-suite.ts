import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { Archive } from './boot';
import { allOnce, drawPictures, FAULT_FILES, holdingsOf, startIngest, verdictsOf } from './fault-tools';

const LARGE_BYTES = 1024 ** 3;

/** A disk of its own for an archive, as large as it is told to be. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves so much free. */
  readonly leaveFree: (bytes: number) => void;
  readonly enlarge: () => void;
  readonly unmount: () => void;
}

/** A disk in memory where this machine lets us mount one; null where it does not. */
export const smallDisk = (folder: string): SmallDisk | null => {
  fs.mkdirSync(folder, { recursive: true });
  const mount = (...given: string[]) => execFileSync('mount', given, { stdio: 'pipe' });
  try {
    mount('-t', 'tmpfs', '-o', `size=${LARGE_BYTES}`, 'kho-test', folder);
  } catch {
    return null;
  }
  const resize = (bytes: number) => mount('-o', `remount,size=${bytes}`, folder);
  return {
    folder,
    leaveFree: (bytes) => {
      const { blocks, bavail, bsize } = fs.statfsSync(folder);
      resize((blocks - bavail) * bsize + bytes);
    },
    enlarge: () => resize(LARGE_BYTES),
    unmount: () => execFileSync('umount', ['-l', folder]),
  };
};

/** An archive that faults are let loose on. */
export interface FaultyArchive {
  readonly archive: Archive;
  /** The environment it was booted with: other processes work on the same archive. */
  readonly environment: NodeJS.ProcessEnv;
  readonly disk: SmallDisk | null;
  /** Takes the database away and gives it back; null where it lies in a file. */
  readonly database: { away: () => Promise<void>; back: () => Promise<void> } | null;
}

// Hundreds of files take longer than the usual test.
jest.setTimeout(Math.max(120_000, FAULT_FILES * 1_000));

/** Ingest and what may happen to it (F150, F151): in the end every file is stored once or reported once. */
export const describeIngestFaults = (given: () => FaultyArchive): void => {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-faults-'));
  const tmp = path.join(base, 'tmp');
  fs.mkdirSync(tmp);
  let came = 0;
  afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

  const environment = () => ({ ...given().environment, TMPDIR: tmp });
  const holdings = () =>
    holdingsOf(given().archive, { archiveDir: path.join(given().archive.folder, 'archive'), tmp });
  const finish = async (folder: string, count: number) => {
    const run = startIngest(environment(), folder);
    const end = await run.ended;
    expect({ code: end.code, err: end.err.split('\n')[0] }).toEqual({ code: 0, err: expect.any(String) });
    const verdicts = verdictsOf(run.reports);
    expect(run.reports).toHaveLength(count);
    expect((verdicts.stored ?? 0) + (verdicts['already-here'] ?? 0)).toBe(count);
    came += count;
    expect(await holdings()).toEqual(allOnce(came));
    return verdicts;
  };

  it('F150: killed at any moment and begun again, it stores every file once and leaves nothing behind', async () => {
    const folder = path.join(base, 'giet');
    await drawPictures(folder, FAULT_FILES);
    const at = 1 + Math.floor(Math.random() * (FAULT_FILES - 4));
    let delay = Math.floor(Math.random() * 40);
    const killed = startIngest(environment(), folder, (reports, child) => {
      if (reports.length < at || delay < 0) return;
      setTimeout(() => child.kill('SIGKILL'), delay);
      delay = -1;
    });
    expect((await killed.ended).signal).toBe('SIGKILL');
    expect(verdictsOf(killed.reports)).toEqual({ stored: killed.reports.length });
    const { stored = 0, ...rest } = await finish(folder, FAULT_FILES);
    // What was reported as stored is here; of what was cut off one item a lane may be here without its report.
    expect(rest['already-here']).toBeGreaterThanOrEqual(killed.reports.length);
    expect(stored).toBeLessThanOrEqual(FAULT_FILES - killed.reports.length);
  });

  it('F151: the database goes away in the middle and comes back: what it missed is told of once, and comes in next time', async () => {
    const { database } = given();
    // SQLite lies in a file: it goes away with the disk only.
    if (!database) return;
    const folder = path.join(base, 'csdl');
    await drawPictures(folder, FAULT_FILES);
    const third = Math.floor(FAULT_FILES / 3);
    let [isAway, isBack] = [false, false];
    const changes: Promise<void>[] = [];
    const run = startIngest(environment(), folder, (reports) => {
      if (!isAway && reports.length >= third) {
        isAway = true;
        changes.push(database.away());
      }
      const failed = reports.filter(({ verdict }) => verdict === 'failed').length;
      if (isAway && !isBack && failed >= third) {
        isBack = true;
        changes.push(database.back());
      }
    });
    const { code, err } = await run.ended;
    await Promise.all(changes);
    await database.back();
    const { failed = 0, stored = 0, ...others } = verdictsOf(run.reports);
    expect({ code, others, all: failed + stored, err }).toMatchObject({
      code: 1,
      others: {},
      all: FAULT_FILES,
    });
    // Some before it went, some after it came back.
    expect(stored).toBeGreaterThanOrEqual(third);
    expect(failed).toBeGreaterThan(0);
    for (const { verdict, code: why, vi } of run.reports)
      if (verdict === 'failed')
        expect([why, vi]).toEqual(['INGEST_DATABASE_AWAY', expect.stringContaining('mất liên lạc')]);
    await finish(folder, FAULT_FILES);
  });

  it('F151: a full disk fails files with a sentence, refuses none of them, and what fits comes in', async () => {
    const { disk } = given();
    if (!disk) {
      console.warn('SKIPPED: this machine lets nobody mount a small disk, so no disk was filled.');
      return;
    }
    const folder = path.join(base, 'day');
    await drawPictures(folder, FAULT_FILES);
    // Room for some, not for all: a picture and what is drawn of it take about 60 kB.
    disk.leaveFree(FAULT_FILES * 25_000);
    const run = startIngest(environment(), folder);
    const { code } = await run.ended;
    disk.enlarge();
    const { failed = 0, stored = 0, ...others } = verdictsOf(run.reports);
    expect({ code, others, all: failed + stored }).toEqual({ code: 1, others: {}, all: FAULT_FILES });
    expect(stored).toBeGreaterThan(0);
    expect(failed).toBeGreaterThan(0);
    for (const { verdict, code: why, vi } of run.reports)
      if (verdict === 'failed')
        expect([why, vi]).toEqual(['INGEST_DISK_FULL', expect.stringContaining('ổ đĩa của kho đã đầy')]);
    expect(fs.readdirSync(path.join(given().archive.folder, 'archive', 'staging'))).toEqual([]);
    await finish(folder, FAULT_FILES);
  });
};
