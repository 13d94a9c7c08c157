import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { makeCopies } from './make-copies';
import { FilmStalled, runFfmpeg } from './run-ffmpeg';

/** Programs that behave as ffmpeg does on a bad day. */
describe('runFfmpeg (F63, F64)', () => {
  let folder: string;
  const program = (body: string): string => {
    const file = path.join(folder, `tool-${Math.random().toString(36).slice(2)}`);
    writeFileSync(file, `#!/bin/sh\n${body}\n`);
    chmodSync(file, 0o755);
    return file;
  };
  const running = (ffmpeg: string, signal = new AbortController().signal, stallMs = 300) =>
    runFfmpeg({ ffmpeg, args: [], signal, stallMs });

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'kho-ffmpeg-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('kills one that hangs, and says so', async () => {
    await expect(running(program('sleep 600'))).rejects.toBeInstanceOf(FilmStalled);
  });

  it('kills one that talks but gets nowhere', async () => {
    const circling = program('while true; do echo out_time_us=1000000; sleep 0.05; done');
    await expect(running(circling)).rejects.toBeInstanceOf(FilmStalled);
  });

  it('leaves alone one that is slow but gets on', async () => {
    const seconds: number[] = [];
    const slow = program('for i in 1 2 3 4; do echo out_time_us=${i}000000; sleep 0.3; done');
    const { signal } = new AbortController();
    const { ok } = await runFfmpeg({
      ffmpeg: slow,
      args: [],
      signal,
      stallMs: 1000,
      onSeconds: (at) => seconds.push(at),
    });
    expect(ok).toBe(true);
    expect(seconds).toEqual([1, 2, 3, 4]);
  });

  it('ends with what it was told to end with', async () => {
    const stop = new AbortController();
    const run = runFfmpeg({
      ffmpeg: program('echo out_time_us=1000000; sleep 600'),
      args: [],
      signal: stop.signal,
      onSeconds: () => stop.abort(new Error('the application ends')),
    });
    await expect(run).rejects.toThrow('the application ends');
  });

  it('knows a full disk, which is nobody’s film', async () => {
    const full = program('echo "av_interleaved_write_frame(): No space left on device" >&2; exit 1');
    await expect(running(full)).rejects.toMatchObject({ code: 'ENOSPC' });
  });

  it('refuses a film whose picture never comes out, with a sentence', async () => {
    const answer = { streams: [{ codec_type: 'video', codec_name: 'x', width: 64, height: 48 }], format: {} };
    const made = makeCopies({
      master: path.join(folder, 'none.avi'),
      tools: { ffmpeg: program('exit 1'), ffprobe: program(`echo '${JSON.stringify(answer)}'`) },
      workDir: folder,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    await expect(made).rejects.toMatchObject({ name: 'JobRefused', code: 'FILM_NOT_DECODED' });
  });
});
