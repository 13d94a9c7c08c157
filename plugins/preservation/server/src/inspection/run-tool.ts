import { execFile } from 'node:child_process';
import { setPriority } from 'node:os';

export interface ToolResult {
  /** Exit code; null where the program was stopped by a signal. */
  code: number | null;
  stdout: Buffer;
  stderr: string;
  timedOut: boolean;
}

export interface ToolLimits {
  timeoutMs: number;
  maxOutputBytes?: number;
  /** What the program must know that may not stand among its arguments, where every account could read it. */
  env?: Readonly<Record<string, string>>;
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
  { timeoutMs, maxOutputBytes = 4 * MB, env = {} }: ToolLimits,
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
        // Nothing of our own environment (keys, passwords) reaches a program that reads hostile files.
        env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', ...env },
      },
      (error, stdout, stderr) => {
        const code = error ? error.code : 0;
        if (code === 'ENOENT' || code === 'EACCES') return reject(new ToolMissing(tool));
        return resolve({
          code: typeof code === 'number' ? code : null,
          stdout,
          stderr: stderr.toString('utf8'),
          timedOut: error?.killed === true,
        });
      },
    );
    try {
      if (child.pid) setPriority(child.pid, LOW_PRIORITY);
    } catch {
      // The program may be over already; its priority no longer matters.
    }
    child.stdin?.end();
  });
