import { listOf, objectOf, textOf } from '../values';
import { CASE_ACTS, type CaseActName } from './case-acts';

/** What is done in restoration beside the acts of the table; `read` sees costs, damages and names of every case. */
export const OTHER_DUTIES = [
  'read',
  'survey',
  'strike-survey',
  'record-step',
  'strike-step',
  'check-digitisation',
] as const;

export type RestorationDuty = CaseActName | (typeof OTHER_DUTIES)[number];

const KNOWN: ReadonlySet<string> = new Set<string>([...CASE_ACTS.map(({ act }) => act), ...OTHER_DUTIES]);

/** By the code of the function: `BTG`, `KTV` … A function that is not in the table may do nothing. */
export type RestorationDuties = ReadonlyMap<string, readonly RestorationDuty[]>;

/**
 * Reads who may do what from the text of `data/roles.json` (`restorationActs`).
 * @throws Error naming the role and the act, where an act does not exist: a mistyped act would quietly take a duty away
 */
export const readRestorationDuties = (text: string): RestorationDuties =>
  new Map(
    listOf(objectOf(JSON.parse(text)).items).map((item) => {
      const { code, restorationActs } = objectOf(item);
      const role = textOf(code) ?? '?';
      const acts = listOf(restorationActs).map((name) => {
        if (typeof name === 'string' && KNOWN.has(name)) return name as RestorationDuty;
        throw new Error(
          `data/roles.json: ${role} names an act of restoration that does not exist: ${JSON.stringify(name)}.`,
        );
      });
      return [role, acts];
    }),
  );

/** May somebody with these functions do it? The whole permission matrix of restoration. */
export const hasRestorationDuty = (
  duties: RestorationDuties,
  functions: readonly string[],
  duty: RestorationDuty,
): boolean => functions.some((code) => duties.get(code)?.includes(duty));

/** The functions that may do it, for the sentence that names them. */
export const functionsForDuty = (duties: RestorationDuties, duty: RestorationDuty): string[] =>
  [...duties].filter(([, acts]) => acts.includes(duty)).map(([code]) => code);
