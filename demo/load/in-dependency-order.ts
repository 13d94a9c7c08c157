import { DemoError } from './demo-error';

/**
 * Entries in an order in which each stands after those it refers to, so that one pass can create them with their
 * relations. Otherwise the given order is kept.
 * @throws DemoError `DEMO_REFERENCE_UNKNOWN` for a key that is nobody's, `DEMO_REFERENCE_CYCLE` for a circle
 */
export const inDependencyOrder = <T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  needs: (entry: T) => readonly string[],
): T[] => {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const ordered = new Set<T>();
  const visiting = new Set<string>();

  const visit = (key: string, from: string): void => {
    const entry = byKey.get(key);
    if (!entry)
      throw new DemoError(
        'DEMO_REFERENCE_UNKNOWN',
        `“${from}” nhắc đến “${key}” nhưng không có mục nào mang khóa ấy.`,
        `“${from}” refers to “${key}”, which does not exist.`,
      );
    if (ordered.has(entry)) return;
    if (visiting.has(key))
      throw new DemoError(
        'DEMO_REFERENCE_CYCLE',
        `Các mục nhắc vòng tròn đến nhau, gặp lại “${key}”.`,
        `Entries refer to one another in a circle, at “${key}”.`,
      );
    visiting.add(key);
    for (const needed of needs(entry)) visit(needed, key);
    visiting.delete(key);
    ordered.add(entry);
  };
  for (const entry of entries) visit(keyOf(entry), keyOf(entry));
  return [...ordered];
};
