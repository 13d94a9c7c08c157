import {
  afterEvent,
  EMPTY_QUEUE,
  isBusy,
  nextSteps,
  type Queue,
  type QueueEvent,
} from '../../../shared/upload/queue';
import { failureOf } from './failures';
import type { ChosenFile } from './walk-entries';
import type { Delivered, Sending } from './send-file';

export interface EnginePorts {
  readonly hash: (
    file: File,
    options: { signal: AbortSignal; onProgress: (bytes: number) => void },
  ) => Promise<string>;
  readonly send: (sending: Sending) => Promise<Delivered>;
}

/** How often, at most, the page is told of progress (milliseconds): thousands of files report much faster. */
const TOLD_EVERY_MS = 200;

/** Works off the queue. It belongs to the panel, not to the page: going elsewhere in the panel does not stop it. */
export const createEngine = ({ hash, send }: EnginePorts) => {
  const files = new Map<number, { readonly file: File; readonly folderId: number | null }>();
  const working = new Map<number, AbortController>();
  const offline = new Set<number>();
  const listeners = new Set<() => void>();
  let queue: Queue = EMPTY_QUEUE;
  let told: Queue = EMPTY_QUEUE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastKey = 0;

  const tell = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      told = queue;
      for (const listener of listeners) listener();
    }, TOLD_EVERY_MS);
  };

  const dispatch = (event: QueueEvent): void => {
    queue = afterEvent(queue, event);
    tell();
  };

  /** Runs one step of a file, unless it is stopped; what a stopped step still says is not heard. */
  const work = async (key: number, step: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    const control = new AbortController();
    working.set(key, control);
    try {
      await step(control.signal);
    } catch (error) {
      if (control.signal.aborted) return;
      const { isOffline, ...failure } = failureOf(error);
      if (isOffline) offline.add(key);
      dispatch({ type: 'failed', key, failure });
    } finally {
      if (working.get(key) === control) working.delete(key);
      advance();
    }
  };

  const hashOne = (key: number, file: File): void => {
    dispatch({ type: 'hashing', key });
    void work(key, async (signal) => {
      const onProgress = (bytes: number) => {
        if (!signal.aborted) dispatch({ type: 'hashProgress', key, bytes });
      };
      const sha256 = await hash(file, { signal, onProgress });
      if (!signal.aborted) dispatch({ type: 'hashed', key, sha256 });
    });
  };

  const sendOne = (key: number, file: File, folderId: number | null, sha256: string): void => {
    dispatch({ type: 'sending', key });
    void work(key, async (signal) => {
      const say = (event: QueueEvent) => {
        if (!signal.aborted) dispatch(event);
      };
      const delivered = await send({
        file,
        sha256,
        folderId,
        signal,
        onProgress: (bytes) => say({ type: 'sendProgress', key, bytes }),
        onArrived: () => say({ type: 'checking', key }),
      });
      say({ type: 'received', key, ...delivered });
      if (!signal.aborted) files.delete(key);
    });
  };

  const advance = (): void => {
    const { hash: toHash, send: toSend } = nextSteps(queue);
    const byKey = new Map(queue.files.map((file) => [file.key, file]));
    for (const key of toHash) {
      const chosen = files.get(key);
      if (chosen) hashOne(key, chosen.file);
    }
    for (const key of toSend) {
      const chosen = files.get(key);
      const sha256 = byKey.get(key)?.sha256;
      if (chosen && sha256) sendOne(key, chosen.file, chosen.folderId, sha256);
    }
  };

  const stop = (keys: Iterable<number>): void => {
    for (const key of keys) {
      working.get(key)?.abort();
      working.delete(key);
    }
  };

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** The queue as it was last told of: the same object until it is told anew. */
    snapshot: (): Queue => told,
    isBusy: (): boolean => isBusy(queue),

    add(chosen: readonly ChosenFile[], folderId: number | null): void {
      const news = chosen.map(({ file, path }) => ({ key: (lastKey += 1), file, path }));
      dispatch({
        type: 'added',
        files: news.map(({ key, file, path }) => ({ key, name: file.name, path, bytes: file.size })),
      });
      const taken = new Set(queue.files.map(({ key }) => key));
      for (const { key, file } of news) if (taken.has(key)) files.set(key, { file, folderId });
      advance();
    },
    pause(key: number): void {
      dispatch({ type: 'paused', key });
      stop([key]);
      advance();
    },
    resume(key: number): void {
      offline.delete(key);
      dispatch({ type: 'resumed', key });
      advance();
    },
    pauseAll(): void {
      dispatch({ type: 'pausedAll' });
      stop([...working.keys()]);
    },
    resumeAll(): void {
      offline.clear();
      dispatch({ type: 'resumedAll' });
      advance();
    },
    /** The line is back: what failed because of it goes on by itself. */
    backOnline(): void {
      const waiting = [...offline];
      offline.clear();
      for (const key of waiting) dispatch({ type: 'resumed', key });
      advance();
    },
    clearDone: (): void => dispatch({ type: 'cleared' }),
  };
};

export type Engine = ReturnType<typeof createEngine>;
