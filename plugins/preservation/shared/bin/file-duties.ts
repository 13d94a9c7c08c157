import { DISPOSAL_ACTS, type DisposalAct } from './contract';

/** By the code of the function, what it may do with masters. A function that is not in the table may do nothing. */
export type FileDuties = ReadonlyMap<string, readonly DisposalAct[]>;

const isAct = (name: unknown): name is DisposalAct => (DISPOSAL_ACTS as readonly unknown[]).includes(name);

/**
 * Reads `fileActs` of each function from the text of `data/roles.json`.
 * @throws Error naming the function and the act, where an act does not exist
 */
export const readFileDuties = (text: string): FileDuties => {
  const { items } = JSON.parse(text) as { items: { code: string; fileActs?: unknown[] }[] };
  return new Map(
    items.map(({ code, fileActs = [] }) => [
      code,
      fileActs.map((name) => {
        if (isAct(name)) return name;
        throw new Error(
          `data/roles.json: ${code} names a file act that does not exist: ${JSON.stringify(name)}.`,
        );
      }),
    ]),
  );
};

export const mayAct = (duties: FileDuties, functions: readonly string[], act: DisposalAct): boolean =>
  functions.some((code) => duties.get(code)?.includes(act));

/** Reads the retention time from the text of `data/retention.json`. @throws Error naming what is wrong */
export const readRetentionDays = (text: string): number => {
  const { binDays } = JSON.parse(text) as { binDays?: unknown };
  if (!Number.isInteger(binDays) || Number(binDays) < 30)
    throw new Error('data/retention.json: "binDays" must be a whole number of days from 30 up.');
  return Number(binDays);
};
