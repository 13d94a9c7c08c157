/**
 * The address of the search a reader came from, out of a history entry's state; undefined when they came another
 * way, or when the state is not ours.
 */
export function returnAddress(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('from' in state)) return undefined;
  const { from } = state;
  return typeof from === 'string' && /^\/tim(\?|$)/.test(from) ? from : undefined;
}
