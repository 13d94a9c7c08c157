import type { Meilisearch, Task } from 'meilisearch';
import { setTimeout as pause } from 'node:timers/promises';

import { EngineRefused, EngineUnavailable } from './search-engine';

/** First look after 10 ms, since most tasks take 20–100 ms and an edit should be found within a second. */
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 200;
/** Longer than any batch of ours takes; an engine this slow is treated as down and asked again. */
const PATIENCE_MS = 120_000;

/** Task errors that say that the engine, not the work, is at fault. */
const ENGINE_FAULTS = new Set([
  'index_not_found',
  'no_space_left_on_device',
  'internal',
  'io_error',
  'too_many_open_files',
]);

const finished = (task: Task): boolean => task.status !== 'enqueued' && task.status !== 'processing';

/**
 * Waits until the engine has done a task.
 * @throws EngineRefused when the task failed by its content, EngineUnavailable when the engine failed or took too long
 */
export async function awaitTask(client: Meilisearch, uid: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let delay = FIRST_PAUSE_MS; ; delay = Math.min(delay * 1.5, LONGEST_PAUSE_MS)) {
    await pause(delay);
    const task = await client.tasks.getTask(uid);
    if (task.status === 'succeeded') return;
    if (finished(task)) {
      const reason = task.error?.message ?? `task ${task.status}`;
      const fault = task.status === 'canceled' || ENGINE_FAULTS.has(task.error?.code ?? '');
      throw fault ? new EngineUnavailable(reason, task.error?.code ?? null) : new EngineRefused(reason);
    }
    if (Date.now() > deadline)
      throw new EngineUnavailable(`task ${uid} not done after ${PATIENCE_MS / 1000} s`);
  }
}
