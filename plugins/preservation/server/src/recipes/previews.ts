import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

import { RecipeRefused, refuseRecipe } from '../../../shared/recipes/problems';
import type { PreviewAnswer, PreviewMessage, PreviewOrder } from './preview-process';

const PROGRAM = path.join(__dirname, 'preview-process.js');
/** A thread that nobody asks anything ends, and its reduced copies with it. */
const IDLE_MS = 10 * 60_000;
const TIME_LIMIT_MS = 60_000;

export interface Preview {
  readonly jpeg: Buffer;
  readonly width: number;
  readonly height: number;
  readonly skew: number | null;
}

type Wanted = Omit<PreviewOrder, 'id' | 'folder'>;

interface Waiting {
  readonly resolve: (preview: Preview) => void;
  readonly reject: (error: unknown) => void;
}

/** Previews of recipes: drawn by one thread beside the server's own, on copies that are made small once (F203). */
export const createPreviews = (root: string) => {
  let thread: { worker: Worker; folder: string; ready: Promise<unknown> } | null = null;
  const waiting = new Map<number, Waiting>();
  const newest = new Map<string, AbortController>();
  let count = 0;
  let idle: NodeJS.Timeout | undefined;

  const end = async (): Promise<void> => {
    clearTimeout(idle);
    const ended = thread;
    thread = null;
    for (const { reject } of waiting.values()) reject(refuseRecipe('RECIPE_FAILED', 'recipe'));
    waiting.clear();
    if (!ended) return;
    await ended.worker.terminate();
    await rm(ended.folder, { recursive: true, force: true });
  };

  const heard = (answer: PreviewAnswer): void => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (!one) return;
    if ('refused' in answer) one.reject(new RecipeRefused(answer.refused));
    else if ('failed' in answer) one.reject(refuseRecipe('RECIPE_FAILED', 'recipe'));
    else one.resolve({ ...answer, jpeg: Buffer.from(answer.jpeg) });
  };

  const start = () => {
    const folder = path.join(root, `previews-${randomUUID()}`);
    const worker = new Worker(PROGRAM);
    // Nobody waits for a preview when the archive ends.
    worker.unref();
    worker.on('message', heard);
    worker.on('error', () => void end());
    return { worker, folder, ready: mkdir(folder, { recursive: true }) };
  };

  const draw = async (wanted: Wanted, signal: AbortSignal): Promise<Preview> => {
    thread ??= start();
    const { worker, folder, ready } = thread;
    clearTimeout(idle);
    idle = setTimeout(() => void end(), IDLE_MS).unref();
    await ready;
    const id = (count += 1);
    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(() => void end(), TIME_LIMIT_MS).unref();
      const settled = <T>(settle: (value: T) => void) => (value: T): void => {
        clearTimeout(tooLong);
        settle(value);
      };
      waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
      const send = (message: PreviewMessage): void => worker.postMessage(message);
      const callOff = (): void => {
        const one = waiting.get(id);
        waiting.delete(id);
        send({ cancel: id });
        one?.reject(refuseRecipe('RECIPE_SUPERSEDED', 'recipe'));
      };
      if (signal.aborted) return callOff();
      signal.addEventListener('abort', callOff, { once: true });
      return send({ ...wanted, id, folder });
    });
  }; // prettier-ignore

  return {
    /**
     * The newest request of the same `session` (an account and a file) counts: an older one that waits is called off.
     *
     * @throws RecipeRefused, also `RECIPE_SUPERSEDED`
     */
    async of(session: string, wanted: Wanted): Promise<Preview> {
      newest.get(session)?.abort();
      const mine = new AbortController();
      newest.set(session, mine);
      try {
        return await draw(wanted, mine.signal);
      } finally {
        if (newest.get(session) === mine) newest.delete(session);
      }
    },
    end,
  };
};

export type Previews = ReturnType<typeof createPreviews>;
