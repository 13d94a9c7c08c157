import { existsSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';

import { runTool, ToolMissing } from './run-tool';

const node = (script: string, limits: Partial<Parameters<typeof runTool>[2]> = {}) =>
  runTool(process.execPath, ['-e', script], { timeoutMs: 20_000, ...limits });

/** Also where the process has ended but nobody has taken notice yet. */
const isOver = (pid: number): boolean =>
  !existsSync(`/proc/${pid}/stat`) || readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');

const untilOver = async (pid: number): Promise<void> => {
  const deadline = Date.now() + 10_000;
  while (!isOver(pid)) {
    if (Date.now() > deadline) throw new Error(`${pid} lives on`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** Starts a program of its own and says its number, then hangs. */
const PARENT = `
  const { pid } = require('node:child_process').spawn('sleep', ['600'], { stdio: 'inherit' });
  process.stdout.write(pid + '\\n');
  setInterval(() => {}, 1000);`;

describe('runTool (F9, F58)', () => {
  it('gives output and exit code; a failure is a result', async () => {
    const result = await node('process.stdout.write("out"); process.exit(3)');
    expect(result).toMatchObject({ code: 3, timedOut: false, aborted: false });
    expect(result.stdout.toString()).toBe('out');
  });

  it('stops a program that does not end', async () => {
    const result = await node('setInterval(() => {}, 1000)', { timeoutMs: 300 });
    expect(result).toMatchObject({ code: null, timedOut: true, aborted: false });
  });

  it('stops a program that writes without end', async () => {
    const result = await node('for (;;) require("node:fs").writeSync(1, "x".repeat(1000))', {
      maxOutputBytes: 5_000,
    });
    expect(result).toMatchObject({ code: null, timedOut: true });
    expect(result.stdout.length).toBeLessThanOrEqual(5_000);
  });

  it('keeps the end of a long complaint', async () => {
    const { stderr } = await node('process.stderr.write("x".repeat(200_000) + " last words")');
    expect(stderr).toMatch(/last words$/);
    expect(stderr.length).toBe(64 * 1024);
  });

  it('stops a program with all it started when it is told to, and hears it while it runs', async () => {
    const stop = new AbortController();
    let heard = '';
    const result = await node(PARENT, {
      signal: stop.signal,
      onOutput: (piece) => {
        heard += piece;
        if (heard.endsWith('\n')) stop.abort();
      },
    });
    expect(result).toMatchObject({ code: null, timedOut: false, aborted: true });
    await untilOver(Number(heard));
  });

  it('begins nothing after it was told to stop', async () => {
    const heard = jest.fn();
    const result = await node('process.stdout.write("here")', {
      signal: AbortSignal.abort(),
      onOutput: heard,
    });
    expect(result).toMatchObject({ code: null, aborted: true });
    expect(heard).not.toHaveBeenCalled();
  });

  it('hears letters whole, wherever the pieces break', async () => {
    const heard: string[] = [];
    await node(
      `const bytes = Buffer.from('Ninh Hải\\n');
       process.stdout.write(bytes.subarray(0, 7), () => setTimeout(() => process.stdout.write(bytes.subarray(7)), 50))`,
      { onOutput: (piece) => void heard.push(piece) },
    );
    expect(heard.join('')).toBe('Ninh Hải\n');
  });

  it('lets a program allocate so much and no more', async () => {
    const greedy = 'Buffer.alloc(600 * 1024 * 1024, 1); process.stdout.write("had it")';
    expect((await node(greedy, { memoryMb: 2_048 })).stdout.toString()).toBe('had it');
    const starved = await node(greedy, { memoryMb: 500 });
    expect(starved.stdout.toString()).toBe('');
    expect(starved).toMatchObject({ timedOut: false, aborted: false });
    expect(starved.code).not.toBe(0);
  });

  it('runs it at low priority', async () => {
    const { stdout } = await node('process.stdout.write(String(require("node:os").getPriority()))');
    expect(Number(stdout)).toBe(Math.min(19, getPriority() + 10));
  });

  it('says which program is missing', async () => {
    await expect(runTool('/missing/program', [], { timeoutMs: 1000 })).rejects.toBeInstanceOf(ToolMissing);
    await expect(runTool('no-such-program', [], { timeoutMs: 1000 })).rejects.toBeInstanceOf(ToolMissing);
  });

  it('gives our environment to nobody, but what it needs to it', async () => {
    process.env.KHO_SECRET = 'secret';
    const { stdout } = await node('process.stdout.write(process.env.KHO_SECRET + process.env.THREADS)', {
      env: { THREADS: '1' },
    });
    delete process.env.KHO_SECRET;
    expect(stdout.toString()).toBe('undefined1');
  });
});
