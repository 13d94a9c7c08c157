import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';

import { createJobs } from '../../plugins/preservation/server/src/jobs/jobs';
import { JOBS_TABLE } from '../../plugins/preservation/server/src/jobs/store/table';
import type { JobHandler, JobOrder } from '../../plugins/preservation/shared/jobs/contract';
import type { Archive } from './boot';
import { eventually } from './search-tools';

/** Short, for the wait for what a dead process held; long enough that a busy machine takes nobody for dead. */
export const LEASE_OF_TEST = { JOBS_LEASE_MS: '8000' };

const isOver = (pid: number): boolean =>
  !fs.existsSync(`/proc/${pid}/stat`) || fs.readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');

/** Another process of the same archive, and what it says. */
const startProcess = (): { child: ChildProcess; said: () => string } => {
  const child = spawn(process.execPath, [path.resolve(__dirname, 'jobs-process.cjs')], {
    // The environment of the archive that is booted here: the same database and folders.
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
  return { child, said: () => text };
};

/** The queue and real processes (F54): they share it, and one of them is killed in the middle of a film. */
export const describeJobProcesses = (archiveOf: () => Archive): void => {
  it('F52, F54: two processes share the work; what one was killed over, the other does, and nothing twice', async () => {
    const { strapi, folder } = archiveOf();
    const log = path.join(folder, 'done.txt');
    const target = path.join(folder, 'phim.mp4');
    fs.writeFileSync(log, '');
    const lines = (): string[] => fs.readFileSync(log, 'utf8').trim().split('\n');

    const { child, said } = startProcess();
    const here = createJobs({ strapi });
    try {
      await eventually(async () => said().includes('working'), 60_000);
      const handler = (
        kind: JobHandler['kind'],
        weight: JobHandler['weight'],
        run: JobHandler['run'],
      ): JobHandler => ({ kind, weight, run, vi: kind, en: kind, timeoutMs: 60_000 });
      here.handle(
        handler('metadata', 'light', async ({ name }) => {
          // The other looks every two seconds: something is left for it.
          await eventually(async () =>
            lines().some((line) => line !== '' && !line.endsWith(` ${process.pid}`)),
          );
          fs.appendFileSync(log, `${String(name)} ${process.pid}\n`);
        }),
      );
      const orders = Array.from(
        { length: 100 },
        (_, number): JobOrder => ({
          kind: 'metadata',
          key: `anh-${number}`,
          label: `ảnh ${number}.jpg`,
          payload: { log, name: `anh-${number}` },
        }),
      );
      const film: JobOrder = { kind: 'film', key: 'phim', label: 'phim.mp4', payload: { target } };
      await here.enqueue([film, ...orders]);
      here.start();
      await eventually(async () => lines().length >= 100 && /hangs \d+/.test(said()), 60_000);
      expect(new Set(lines().map((line) => line.split(' ')[0])).size).toBe(100);
      expect(lines()).toHaveLength(100);
      // Both took part.
      expect(new Set(lines().map((line) => line.split(' ')[1])).size).toBe(2);

      const tool = Number(/hangs (\d+)/.exec(said())?.[1]);
      expect(isOver(tool)).toBe(false);
      child.kill('SIGKILL');
      await once(child, 'exit');
      // F58: the decoder does not go on writing beside the next attempt.
      await eventually(async () => isOver(tool));
      expect(fs.existsSync(target)).toBe(false);

      const attempts: number[] = [];
      here.handle(
        handler('film', 'decoder', async (_payload, { attempt }) => {
          attempts.push(attempt);
          fs.writeFileSync(`${target}.part`, 'a film');
          fs.renameSync(`${target}.part`, target);
        }),
      );
      await here.drain(60_000);
      expect(attempts).toEqual([2]);
      expect(fs.readFileSync(target, 'utf8')).toBe('a film');
      expect(lines()).toHaveLength(100);
      const schema: string | undefined = strapi.db.getSchemaName();
      const table = strapi.db.connection(JOBS_TABLE);
      const rows: { state: string }[] = await (schema ? table.withSchema(schema) : table);
      expect(rows.map(({ state }) => state)).toEqual(Array(101).fill('done'));
    } finally {
      child.kill('SIGKILL');
      await here.stop();
    }
  });
};
