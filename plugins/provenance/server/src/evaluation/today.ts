/** Offset of the archive's clock from UTC, in ms. */
const VIETNAM = 7 * 3_600_000;

/** Today's day in Vietnam, ISO. */
export const todayInVietnam = (): string => new Date(Date.now() + VIETNAM).toISOString().slice(0, 10);
