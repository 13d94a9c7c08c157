/** Another process may change records too: what is held is never older than this, in ms. */
const MAX_AGE = 30_000;

/** A value read once and held until it is dropped or old. */
export interface Held<Value> {
  read(): Promise<Value>;
  drop(): void;
}

/** Holds what `read` answers. What was dropped while it was being read is read again by the next caller. */
export const createHeld = <Value>(
  read: () => Promise<Value>,
  clock: () => number = Date.now,
): Held<Value> => {
  let held: { value: Value; readAt: number } | null = null;
  let drops = 0;
  return {
    async read() {
      if (held && clock() - held.readAt < MAX_AGE) return held.value;
      const before = drops;
      const value = await read();
      if (drops === before) held = { value, readAt: clock() };
      return value;
    },
    drop() {
      drops += 1;
      held = null;
    },
  };
};
