const FORMAT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

/** Whole đồng as they are written here, in either language: `1.250.000 đ`. */
export const dong = (amount: number): string => `${FORMAT.format(amount)}\u00a0đ`;

/** The same without the unit, for a field in which it is typed. */
export const typedDong = (amount: number): string => FORMAT.format(amount);

/** The largest sum that a line may name: more is a slip of the finger. */
const MOST = 1_000_000_000_000;

/**
 * Whole đồng as people type them: `1250000`, `1.250.000`, `1 250 000 đ`. `null` for anything else; a comma is refused,
 * since it parts off a fraction here and thousands elsewhere.
 */
export const dongOf = (typed: string): number | null => {
  const digits = typed.replace(/(?:đ|đồng|vnđ|vnd)\s*$/iu, '').trim();
  if (!/^(?:\d+|\d{1,3}(?:[.\s]\d{3})+)$/u.test(digits)) return null;
  const amount = Number(digits.replace(/[.\s]/gu, ''));
  return amount <= MOST ? amount : null;
};
