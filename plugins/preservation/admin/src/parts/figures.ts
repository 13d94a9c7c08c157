const two = (value: number): string => String(value).padStart(2, '0');

/** A moment in the reader's own time zone: `22/11/2026 09:05`; a dash where there is none. */
export const shortTime = (iso: string | null | undefined): string => {
  const moment = new Date(iso ?? Number.NaN);
  if (Number.isNaN(moment.getTime())) return '–';
  const day = `${moment.getDate()}/${moment.getMonth() + 1}/${moment.getFullYear()}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
};

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A length as people say it: `1,5 GB`, with a decimal comma in Vietnamese. */
export const sizeText = (bytes: number, locale: string): string => {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  const shown = value.toLocaleString(locale, { maximumFractionDigits: value < 10 && power > 0 ? 1 : 0 });
  return `${shown} ${UNITS[power]}`;
};
