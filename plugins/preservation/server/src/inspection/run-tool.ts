import { execFile } from 'node:child_process';
import { setPriority } from 'node:os';

export interface ToolResult {
  /** Exit code; null where the program was stopped by a signal. */
  code: number | null;
  stdout: Buffer;
  stderr: string;
  timedOut: boolean;
  /** Stopped because the caller asked for it. */
  aborted: boolean;
}

export interface ToolLimits {
  timeoutMs: number;
  maxOutputBytes?: number;
  /** Stops the program (SIGKILL) when it is aborted. */
  signal?: AbortSignal;
  /** Hears what the program writes while it runs. */
  onOutput?: (piece: string) => void;
}

/** The program is not installed on this machine. */
export class ToolMissing extends Error {
  constructor(readonly tool: string) {
    super(`Program not found: ${tool}`);
    this.name = 'ToolMissing';
  }
}

const MB = 1024 * 1024;
const LOW_PRIORITY = 10;

/**
 * Runs an external program without a shell, at low priority, stopped (SIGKILL) when its time or output is used up (F9).
 * A non-zero exit is a result, not an error.
 * @throws ToolMissing where there is no such program.
 */
export const runTool = (
  tool: string,
  args: string[],
  { timeoutMs, maxOutputBytes = 4 * MB, signal, onOutput }: ToolLimits,
): Promise<ToolResult> =>
  new Promise((resolve, reject) => {
    const child = execFile(
      tool,
      args,
      {
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer: maxOutputBytes,
        encoding: 'buffer',
        signal,
        // Nothing of our own environment (keys, passwords) reaches a program that reads hostile files.
        env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' },
      },
      (error, stdout, stderr) => {
        const code = error ? error.code : 0;
        if (code === 'ENOENT' || code === 'EACCES') return reject(new ToolMissing(tool));
        return resolve({
          code: typeof code === 'number' ? code : null,
          stdout,
          stderr: stderr.toString('utf8'),
          timedOut: error?.killed === true && signal?.aborted !== true,
          aborted: signal?.aborted === true,
        });
      },
    );
    try {
      if (child.pid) setPriority(child.pid, LOW_PRIORITY);
    } catch {
      // The program may be over already; its priority no longer matters.
    }
    if (onOutput) child.stdout?.on('data', (piece: Buffer) => onOutput(piece.toString('utf8')));
    child.stdin?.end();
  });
