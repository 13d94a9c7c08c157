/** "30/4/75", "30-04-1975", "30.4.1975"; also month and year. No digit may touch it: codes such as 01-2024-5 stay. */
const DATE = /(?<![\p{L}\d/.-])(?:(\d{1,2})([/.-]))?(\d{1,2})[/.-](\d{4}|\d{2})(?![\p{L}\d/-])/gu;

/** The century of two digits as people write them of the archive's time (V5 of packages/vietnamese). */
const fullYear = (year: string): string => {
  if (year.length === 4) return year;
  return Number(year) <= 29 ? `20${year}` : `19${year}`;
};

const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/**
 * Dates in a question as the index has them: no leading zeros, a year of four digits ("30/04/75" → "30/4/1975").
 * What is no date (a number of a document, "12/05") stays as typed.
 */
export const normalizeDateDigits = (text: string): string =>
  text.replace(DATE, (written: string, day: string | undefined, _mark, month: string, year: string) => {
    if (day === undefined && year.length === 2) return written;
    if (!isDay(Number(day ?? 1), Number(month))) return written;
    return [...(day === undefined ? [] : [Number(day)]), Number(month), fullYear(year)].join('/');
  });
