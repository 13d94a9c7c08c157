import type { ExifTool } from 'exiftool-vendored';

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
    const { ExifTool: Tool } = await import('exiftool-vendored');
    const started = new Tool({
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
