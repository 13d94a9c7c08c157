import type { ExifProcess } from './exif-process';

/** In the order of trust: when the shutter opened, when the scanner worked, when the file was last written. */
const TAGS = ['DateTimeOriginal', 'CreateDate', 'ModifyDate'] as const;
const DAY = /^(\d{4}):(\d{2}):(\d{2})\b/;

export interface CaptureDateReader {
  /** The day a camera or scanner wrote into a picture, ISO `YYYY-MM-DD`; null where it wrote none or nobody can read it. */
  read: (file: string) => Promise<string | null>;
}

/** `2004:13:45 …` and `0000:00:00` stand in real files: only a day that exists counts. */
export const isoDay = (text: unknown): string | null => {
  const [, year = '', month = '', day = ''] = DAY.exec(String(text ?? '')) ?? [];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) && year > '0000' ? iso : null;
};

/**
 * Reads dates with ExifTool. Only the day is taken; this is the date of the *file* and never becomes the date of the
 * picture (decision 11): rules compare the two.
 * Where perl is missing there is no such date, and the file is kept all the same.
 */
export const createCaptureDateReader = ({ tool }: Pick<ExifProcess, 'tool'>): CaptureDateReader => ({
  async read(file) {
    const running = await tool();
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
});
