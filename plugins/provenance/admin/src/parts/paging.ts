/** Rows of a page where the address names no number. */
export const DEFAULT_PAGE_SIZE = 20;

/** The most a page may ask for. */
const MOST = 100;

const whole = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;

/** The page named in an address, from 1; the first where it is missing or no number. */
export const pageOf = (parameters: URLSearchParams): number => whole(parameters.get('page')) ?? 1;

/** How many rows the address asks for, at most 100. */
export const sizeOf = (parameters: URLSearchParams): number =>
  Math.min(whole(parameters.get('pageSize')) ?? DEFAULT_PAGE_SIZE, MOST);
