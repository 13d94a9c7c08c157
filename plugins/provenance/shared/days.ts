const DAY_MS = 86_400_000;

/** Days from one ISO day or instant to another, negative when it lies before; `null` when either is none. */
export const daysBetween = (from: string, to: string): number | null => {
  const days = Math.floor((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS);
  return Number.isFinite(days) ? days : null;
};
