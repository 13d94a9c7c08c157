import { type ChildProcess, spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { StringDecoder } from 'node:string_decoder';

import { toolCommand, ToolMissing } from './tool-command';

export { ToolMissing };

export interface ToolResult {
  /** Exit code; null where the program was stopped by a signal. */
  code: number | null;
  /** Empty where `onOutput` heard it. */
  stdout: Buffer;
  /** Its end, at most 64 kB. */
  stderr: string;
  /** Stopped because its time, or its output, was used up. */
  timedOut: boolean;
  /** Stopped because the caller asked for it. */
  aborted: boolean;
}

export interface ToolLimits {
  timeoutMs: number;
  /** Of the standard output that is kept. */
  maxOutputBytes?: number;
  /** What the program may allocate; past it, it fails like one on a machine that has no more. */
  memoryMb?: number;
  /** Stops the program and all it has started when it is aborted. */
  signal?: AbortSignal;
  /** Hears what the program writes while it runs (`ffmpeg -progress pipe:1`); nothing of it is kept then. */
  onOutput?: (piece: string) => void;
  /** Variables that the program needs; nothing else of our environment reaches it. */
  env?: Readonly<Record<string, string>>;
}

const MB = 1024 * 1024;
const MOST_STDERR = 64 * 1024;
/** A program that was killed but whose output somebody holds open is not waited for longer, in ms. */
const LAST_WORDS_MS = 2_000;
/**
 * Measured (ffmpeg 5.1, x264 medium, 2 cores): 0.7 GB for 1080p, 1.1 GB for 4K to 1080p, 1.4 GB for the typical frame of a
 * 4K film, 3.1 GB for 4K to 4K; tesseract 0.1 GB for an A4 page. Never so much that the machine has none left.
 */
const USUAL_MEMORY = Math.min(4096 * MB, Math.floor(totalmem() * 0.75));

/** Ends the program with all it started: it is the head of a process group of its own. */
const killGroup = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Over already.
  }
};

/** Keeps the last part of what is said. */
const tailOf = (mostBytes: number) => {
  let tail = Buffer.alloc(0);
  return {
    hear: (piece: Buffer): void => {
      tail = Buffer.concat([tail, piece]).subarray(-mostBytes);
    },
    text: (): string => tail.toString('utf8'),
  };
};

/**
 * Runs an external program without a shell, at low priority, stopped (SIGKILL, with all it started) when its time or
 * output is used up, when the caller asks for it, or when we die ourselves (F9, F58). A non-zero exit is a result, not an
 * error.
 * @throws ToolMissing where there is no such program.
 */
export const runTool = (
  tool: string,
  args: string[],
  { timeoutMs, maxOutputBytes = 4 * MB, memoryMb, signal, onOutput, env }: ToolLimits,
): Promise<ToolResult> =>
  new Promise((resolve, reject) => {
    const memory = memoryMb === undefined ? USUAL_MEMORY : memoryMb * MB;
    const command = toolCommand(tool, args, memory);
    if (signal?.aborted) {
      resolve({ code: null, stdout: Buffer.alloc(0), stderr: '', timedOut: false, aborted: true });
      return;
    }
    const child = spawn(command.file, command.args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Nothing of our own environment (keys, passwords) reaches a program that reads hostile files.
      env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', ...env },
    });

    let stopped: 'timeout' | 'abort' | null = null;
    let lastWords: NodeJS.Timeout | undefined;
    const stop = (why: 'timeout' | 'abort'): void => {
      if (stopped) return;
      stopped = why;
      killGroup(child);
      lastWords = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, LAST_WORDS_MS);
    };
    const clock = setTimeout(() => stop('timeout'), timeoutMs);
    const onAbort = (): void => stop('abort');
    signal?.addEventListener('abort', onAbort, { once: true });
    const settle = (): void => {
      clearTimeout(clock);
      clearTimeout(lastWords);
      signal?.removeEventListener('abort', onAbort);
    };

    const kept: Buffer[] = [];
    let bytes = 0;
    const letters = new StringDecoder('utf8');
    child.stdout.on('data', (piece: Buffer) => {
      if (onOutput) return onOutput(letters.write(piece));
      bytes += piece.length;
      if (bytes > maxOutputBytes) return stop('timeout');
      return void kept.push(piece);
    });
    const said = tailOf(MOST_STDERR);
    child.stderr.on('data', said.hear);

    child.on('error', (error: NodeJS.ErrnoException) => {
      settle();
      reject(error.code === 'ENOENT' || error.code === 'EACCES' ? new ToolMissing(tool) : error);
    });
    child.on('close', (code) => {
      settle();
      resolve({
        code: stopped ? null : code,
        stdout: Buffer.concat(kept),
        stderr: said.text(),
        timedOut: stopped === 'timeout',
        aborted: stopped === 'abort',
      });
    });
  });
