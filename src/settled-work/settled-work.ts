import { createHash } from 'node:crypto';

/** Where it is remembered which work had nothing to do; one value for all of it. */
export interface SettledMemory {
  get(): Promise<Readonly<Record<string, string>>>;
  set(settled: Readonly<Record<string, string>>): Promise<void>;
}

/** Work that depends on nothing but `inputs` and what it reads, and writes only what it reads. */
export interface Settleable {
  /** Under which the work is remembered. */
  readonly name: string;
  /** Everything from outside the database that decides what the work does: code versions, schemas, actions. */
  inputs(): unknown;
  /** Everything in the database that the work reads or writes, in a stable order. */
  stored(): Promise<unknown>;
  work(): Promise<void>;
}

/** A short name of a value: equal values have equal names. Object keys count in their order. */
export const fingerprint = (...values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex');

/** Named things in one order: Strapi reads files side by side, so the order of its registries differs from boot to boot. */
export const byName = (named: object): [string, unknown][] =>
  Object.entries(named).sort(([one], [other]) => (one < other ? -1 : 1));

/**
 * Runs deterministic work unless it is known to change nothing. That is known only by having seen it: the work was run
 * on exactly these inputs and this stored state, and left the stored state as it was. Running it again could only do
 * the same. After any change of either, and wherever it did change something, it is run again in full.
 */
export const createSettledWork =
  (memory: SettledMemory) =>
  async ({ name, inputs, stored, work }: Settleable): Promise<'skipped' | 'done'> => {
    const given = fingerprint(inputs());
    const before = fingerprint(given, await stored());
    const settled = await memory.get();
    if (settled[name] === before) return 'skipped';
    await work();
    const after = fingerprint(given, await stored());
    if (after === before) await memory.set({ ...settled, [name]: before });
    return 'done';
  };
