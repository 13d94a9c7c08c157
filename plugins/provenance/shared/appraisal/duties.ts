import { listOf, objectOf, textOf } from '../values';
import { type ActName, isActName } from './acts';

/** What a functional role may do (`data/roles.json`): with any item, and with items the person sent in. */
export interface Duties {
  readonly acts: readonly ActName[];
  readonly actsOnOwn: readonly ActName[];
}

/** By the code of the function: `BTG`, `VPHU` … A function that is not in the table may do nothing. */
export type DutyTable = ReadonlyMap<string, Duties>;

const actNames = (role: string, value: unknown): ActName[] =>
  listOf(value).map((name) => {
    if (isActName(name)) return name;
    throw new Error(`data/roles.json: ${role} names an act that does not exist: ${JSON.stringify(name)}.`);
  });

/**
 * Reads the functions and their acts from the text of `data/roles.json`.
 * @throws Error naming the role and the act, where an act does not exist: a mistyped act would quietly take a duty away
 */
export const readDuties = (text: string): DutyTable =>
  new Map(
    listOf(objectOf(JSON.parse(text)).items).map((item) => {
      const { code, acts, actsOnOwn } = objectOf(item);
      const role = textOf(code) ?? '?';
      return [role, { acts: actNames(role, acts), actsOnOwn: actNames(role, actsOnOwn) }];
    }),
  );

/** May somebody with these functions do the act, on an item they sent in or not? The whole permission matrix. */
export const hasDuty = (
  duties: DutyTable,
  functions: readonly string[],
  act: ActName,
  isOwn: boolean,
): boolean =>
  functions.some((code) => {
    const { acts = [], actsOnOwn = [] } = duties.get(code) ?? {};
    return acts.includes(act) || (isOwn && actsOnOwn.includes(act));
  });

/** The functions that may do an act with any item, for the sentence that names them. */
export const functionsFor = (duties: DutyTable, act: ActName): string[] =>
  [...duties].filter(([, { acts }]) => acts.includes(act)).map(([code]) => code);
