import type { UploadView } from './contracts';

/** Transfers at the same time: more would only share the same line. */
export const AT_ONCE = 2;
/** Files hashed in advance, so that the line never waits for the processor. */
const HASHED_AHEAD = 2;

/**
 * What happens to a file in the panel. It waits, is hashed, waits for a place (`ready`), travels, is checked by the
 * server, and is done: with a receipt, or failed in a way that may be tried again.
 */
export type Phase = 'waiting' | 'hashing' | 'ready' | 'sending' | 'checking' | 'done' | 'failed';

export interface QueuedFile {
  readonly key: number;
  readonly name: string;
  /** Folder and name as chosen: tells two files of the same name apart. */
  readonly path: string;
  readonly bytes: number;
  readonly phase: Phase;
  /** Taken back from its turn by the person. */
  readonly isPaused: boolean;
  readonly hashedBytes: number;
  readonly sentBytes: number;
  readonly sha256: string | null;
  readonly receipt: UploadView | null;
  /** Why it failed: a sentence in each language. */
  readonly failure: { readonly vi: string; readonly en: string } | null;
  /** Sent in an earlier sitting: the receipt was found, nothing travelled. */
  readonly wasKnown: boolean;
}

export interface Queue {
  readonly files: readonly QueuedFile[];
  readonly isPaused: boolean;
}

export const EMPTY_QUEUE: Queue = { files: [], isPaused: false };

export type QueueEvent =
  | { readonly type: 'added'; readonly files: readonly Pick<QueuedFile, 'key' | 'name' | 'path' | 'bytes'>[] }
  | { readonly type: 'hashing' | 'sending' | 'checking'; readonly key: number }
  | { readonly type: 'hashed'; readonly key: number; readonly sha256: string }
  | { readonly type: 'hashProgress' | 'sendProgress'; readonly key: number; readonly bytes: number }
  | {
      readonly type: 'received';
      readonly key: number;
      readonly receipt: UploadView;
      readonly wasKnown?: boolean;
    }
  | {
      readonly type: 'failed';
      readonly key: number;
      readonly failure: { readonly vi: string; readonly en: string };
    }
  | { readonly type: 'paused' | 'resumed'; readonly key: number }
  | { readonly type: 'pausedAll' | 'resumedAll' | 'cleared' };

const isOver = ({ phase }: QueuedFile): boolean => phase === 'done' || phase === 'failed';

const fresh = (file: Pick<QueuedFile, 'key' | 'name' | 'path' | 'bytes'>): QueuedFile => ({
  ...file,
  phase: 'waiting',
  isPaused: false,
  hashedBytes: 0,
  sentBytes: 0,
  sha256: null,
  receipt: null,
  failure: null,
  wasKnown: false,
});

/** A file whose work was broken off goes back to where it can be taken up again. */
const setBack = (file: QueuedFile): QueuedFile => {
  if (file.phase === 'hashing') return { ...file, phase: 'waiting', hashedBytes: 0 };
  if (file.phase === 'sending' || file.phase === 'checking') return { ...file, phase: 'ready' };
  return file;
};

/** Tried again from the start of what failed; a known hash is kept. */
const again = (file: QueuedFile): QueuedFile => ({
  ...file,
  isPaused: false,
  ...(file.phase === 'failed' ? { phase: file.sha256 ? 'ready' : 'waiting', failure: null } : {}),
});

const changed = (
  file: QueuedFile,
  event: Exclude<QueueEvent, { type: 'added' | 'pausedAll' | 'resumedAll' | 'cleared' }>,
): QueuedFile => {
  switch (event.type) {
    case 'hashing':
    case 'sending':
    case 'checking':
      return { ...file, phase: event.type };
    case 'hashed':
      return { ...file, phase: 'ready', sha256: event.sha256, hashedBytes: file.bytes };
    case 'hashProgress':
      return { ...file, hashedBytes: event.bytes };
    case 'sendProgress':
      return { ...file, sentBytes: event.bytes };
    case 'received':
      return {
        ...file,
        phase: 'done',
        receipt: event.receipt,
        sentBytes: file.bytes,
        wasKnown: event.wasKnown ?? false,
      };
    case 'failed':
      return { ...file, phase: 'failed', failure: event.failure };
    case 'paused':
      return isOver(file) ? file : { ...setBack(file), isPaused: true };
    case 'resumed':
      return again(file);
  }
};

/** The queue after something happened. Pure; an event about a file that is gone or over changes nothing. */
export const afterEvent = (queue: Queue, event: QueueEvent): Queue => {
  switch (event.type) {
    case 'added': {
      const here = new Set(queue.files.map(({ path, bytes }) => `${bytes} ${path}`));
      const news = event.files.filter(({ path, bytes }) => !here.has(`${bytes} ${path}`));
      return { ...queue, files: [...queue.files, ...news.map(fresh)] };
    }
    case 'pausedAll':
      return { isPaused: true, files: queue.files.map(setBack) };
    case 'resumedAll':
      return { isPaused: false, files: queue.files.map(again) };
    case 'cleared':
      return { ...queue, files: queue.files.filter((file) => file.phase !== 'done') };
    default: {
      const at = queue.files.findIndex(({ key }) => key === event.key);
      const file = queue.files[at];
      if (!file) return queue;
      const files = queue.files.slice();
      files[at] = changed(file, event);
      return { ...queue, files };
    }
  }
};

export interface NextSteps {
  /** Files to hash, to send: by key. */
  readonly hash: readonly number[];
  readonly send: readonly number[];
}

/** What should begin now: at most two files travel, one is hashed, and no more are hashed ahead than will soon travel. */
export const nextSteps = ({ files, isPaused }: Queue): NextSteps => {
  if (isPaused) return { hash: [], send: [] };
  const count = (...phases: Phase[]) => files.filter(({ phase }) => phases.includes(phase)).length;
  const free = (phase: Phase) => files.filter((file) => file.phase === phase && !file.isPaused);
  const send = free('ready').slice(0, Math.max(0, AT_ONCE - count('sending', 'checking')));
  const ahead = free('ready').length - send.length + count('hashing');
  const hash = count('hashing') === 0 && ahead < HASHED_AHEAD ? free('waiting').slice(0, 1) : [];
  return { hash: hash.map(({ key }) => key), send: send.map(({ key }) => key) };
};

/** Would leaving lose work that goes on? */
export const isBusy = ({ files, isPaused }: Queue): boolean =>
  !isPaused && files.some((file) => !isOver(file) && !file.isPaused);

export const RESULTS = ['all', 'open', 'stored', 'duplicate', 'refused', 'failed'] as const;
export type ResultFilter = (typeof RESULTS)[number];

const resultOf = (file: QueuedFile): Exclude<ResultFilter, 'all'> => {
  if (file.phase === 'failed') return 'failed';
  const state = file.receipt?.state;
  return state === 'stored' || state === 'duplicate' || state === 'refused' ? state : 'open';
};

/** The files with a result, and how many there are of each. */
export const filtered = (files: readonly QueuedFile[], filter: ResultFilter): readonly QueuedFile[] =>
  filter === 'all' ? files : files.filter((file) => resultOf(file) === filter);

export const countResults = (files: readonly QueuedFile[]): Record<ResultFilter, number> => {
  const counts = { all: files.length, open: 0, stored: 0, duplicate: 0, refused: 0, failed: 0 };
  for (const file of files) counts[resultOf(file)] += 1;
  return counts;
};
