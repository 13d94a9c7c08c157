import { runTool, ToolMissing } from './run-tool';

describe('runTool (F9)', () => {
  it('gives output and exit code; a failure is a result', async () => {
    const result = await runTool(process.execPath, ['-e', 'process.stdout.write("out"); process.exit(3)'], {
      timeoutMs: 20_000,
    });
    expect(result).toMatchObject({ code: 3, timedOut: false });
    expect(result.stdout.toString()).toBe('out');
  });

  it('stops a program that does not end', async () => {
    const result = await runTool(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 300 });
    expect(result).toMatchObject({ code: null, timedOut: true });
  });

  it('stops a program when it is told to, and hears it while it runs', async () => {
    const stop = new AbortController();
    const result = await runTool(
      process.execPath,
      ['-e', 'process.stdout.write("here"); setInterval(() => {}, 1000)'],
      { timeoutMs: 60_000, signal: stop.signal, onOutput: (piece) => piece === 'here' && stop.abort() },
    );
    expect(result).toMatchObject({ code: null, timedOut: false, aborted: true });
  });

  it('says which program is missing', async () => {
    await expect(runTool('/missing/program', [], { timeoutMs: 1000 })).rejects.toBeInstanceOf(ToolMissing);
  });

  it('gives our environment to nobody', async () => {
    process.env.KHO_SECRET = 'secret';
    const { stdout } = await runTool(
      process.execPath,
      ['-e', 'process.stdout.write(String(process.env.KHO_SECRET))'],
      { timeoutMs: 20_000 },
    );
    delete process.env.KHO_SECRET;
    expect(stdout.toString()).toBe('undefined');
  });
});
