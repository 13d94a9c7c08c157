import type { ExifTool } from 'exiftool-vendored';

import { locate } from './tool-command';

const TIMEOUT_MS = 20_000;

/** The one warm ExifTool of this process: whoever reads or writes what stands inside files shares it. */
export interface ExifProcess {
  /** The running program; null where perl is missing. Started by the first who asks. */
  tool: () => Promise<ExifTool | null>;
  /** Ends the program; the next who asks starts it again. */
  end: () => Promise<void>;
}

/** Starts nothing yet. Everything goes through one process, one file after the other. */
export const createExifProcess = (): ExifProcess => {
  let running: Promise<ExifTool | null> | undefined;

  const start = async (): Promise<ExifTool | null> => {
    const { DefaultExiftoolArgs, exiftoolPath, ExifTool: Tool } = await import('exiftool-vendored');
    // Waiting for orders, it would not notice that we were killed: the kernel ends it with us (F150).
    const setpriv = locate('setpriv');
    const started = new Tool({
      ...(setpriv && {
        exiftoolPath: setpriv,
        exiftoolArgs: ['--pdeathsig', 'KILL', '--', await exiftoolPath(), ...DefaultExiftoolArgs],
        ignoreShebang: false,
      }),
      maxProcs: 1,
      taskTimeoutMillis: TIMEOUT_MS,
      // Nothing of our own environment reaches a program that reads hostile files.
      exiftoolEnv: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' },
    });
    return started.version().then(
      () => started,
      () => null,
    );
  };

  return {
    tool: () => (running ??= start()),
    async end() {
      const ending = running;
      running = undefined;
      await (await ending)?.end();
    },
  };
};
