import type { ExifTool } from 'exiftool-vendored';

/** In the order of trust: when the shutter opened, when the scanner worked, when the file was last written. */
const TAGS = ['DateTimeOriginal', 'CreateDate', 'ModifyDate'] as const;
const DAY = /^(\d{4}):(\d{2}):(\d{2})\b/;
const TIMEOUT_MS = 10_000;

export interface CaptureDateReader {
  /** The day a camera or scanner wrote into a picture, ISO `YYYY-MM-DD`; null where it wrote none or nobody can read it. */
  read: (file: string) => Promise<string | null>;
  end: () => Promise<void>;
}

/** `2004:13:45 …` and `0000:00:00` stand in real files: only a day that exists counts. */
export const isoDay = (text: unknown): string | null => {
  const [, year = '', month = '', day = ''] = DAY.exec(String(text ?? '')) ?? [];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) && year > '0000' ? iso : null;
};

/**
 * Reads dates with ExifTool, in one warm process that starts with the first picture. Only the day is taken; this is the
 * date of the *file* and never becomes the date of the picture (decision 11): rules compare the two.
 * Where perl is missing there is no such date, and the file is kept all the same.
 */
export const createCaptureDateReader = (): CaptureDateReader => {
  let tool: Promise<ExifTool | null> | undefined;

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
    async read(file) {
      const running = await (tool ??= start());
      if (!running) return null;
      const tags = await running
        .readRaw(file, { readArgs: ['-fast', ...TAGS.map((tag) => `-EXIF:${tag}`)] })
        .catch(() => undefined);
      for (const tag of TAGS) {
        const day = isoDay(tags?.[tag]);
        if (day) return day;
      }
      return null;
    },
    async end() {
      await (await tool)?.end();
      tool = undefined;
    },
  };
};
