/** What came of sending: the entries that cannot be sent, each with the reason. */
export type Failures<T> = Map<T, string>;

/**
 * Sends all entries, and where they are refused together sends the halves, until the refused ones stand alone (rule X5).
 * One poisoned document among 200 costs about 2·log₂ 200 extra sends and holds up nobody else.
 * @param isRefusal tells a refusal of the content from other errors, which pass through
 */
export async function sendIsolating<T>(
  entries: readonly T[],
  send: (entries: T[]) => Promise<void>,
  isRefusal: (error: unknown) => error is Error,
): Promise<Failures<T>> {
  if (entries.length === 0) return new Map();
  try {
    await send([...entries]);
    return new Map();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const [only] = entries;
    if (entries.length === 1 && only !== undefined) return new Map([[only, error.message]]);
  }
  const middle = Math.ceil(entries.length / 2);
  const first = await sendIsolating(entries.slice(0, middle), send, isRefusal);
  const second = await sendIsolating(entries.slice(middle), send, isRefusal);
  return new Map([...first, ...second]);
}
