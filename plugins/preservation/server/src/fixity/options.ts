/** How the store is watched over. */
export interface FixityOptions {
  /** Whether this process looks every hour; commands leave it to the server. */
  readonly scheduled: boolean;
  /** Every master is read again within so many days (F111). */
  readonly roundDays: number;
  /** At most so many bytes a second are read by the schedule. */
  readonly bytesPerSecond: number;
}

const wholeNumber = (name: string, value: unknown, least: number, most: number): number => {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw new Error(`${name} must be a whole number from ${least} to ${most}, not ${JSON.stringify(value)}.`);
};

/** TT 05/2025 asks for a full check every 3 years; a quarter finds damage while a backup from before still exists. */
const ROUND_DAYS = 90;
/** 20 MB/s reads 155 TB in 90 days and leaves an office disk to those who work. */
const BYTES_PER_SECOND = 20_000_000;

/** Reads the settings. @throws Error with the name of the setting; it fails the boot */
export const fixityOptions = (raw: unknown): FixityOptions => {
  const given = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  return {
    scheduled: given.scheduled === true,
    roundDays: wholeNumber('FIXITY_ROUND_DAYS', given.roundDays ?? ROUND_DAYS, 1, 1095),
    bytesPerSecond: wholeNumber(
      'FIXITY_BYTES_PER_SECOND',
      given.bytesPerSecond ?? BYTES_PER_SECOND,
      100_000,
      100_000_000_000,
    ),
  };
};
