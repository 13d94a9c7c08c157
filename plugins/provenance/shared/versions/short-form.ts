import type { ComponentShapes, FieldShapes } from './field-shape';
import { readable } from './readable';
import type { Snapshot } from './snapshot';

/** The ledger is never rewritten: it keeps enough of a value to know it by, not the value. */
const LONGEST = 160;

const DONOR = 'api::donor.donor';

/**
 * The values of some fields as the ledger keeps them (V3): short, codes as codes, of private fields and donors only
 * that there is something; contact data is in a private field and so never gets here.
 */
export const shortForm = (
  snapshot: Snapshot,
  names: readonly string[],
  fields: FieldShapes,
  componentOf: ComponentShapes,
): Record<string, string | null> => {
  const short = (name: string): string | null => {
    const shape = fields[name];
    if (!shape) return null;
    const words = readable(snapshot[name], shape, {
      language: 'vi',
      componentOf,
      codeLabel: (_vocabulary, code) => code,
      mayName: (target) => target !== DONOR,
    });
    if (words === null) return null;
    if (shape.private) return '…';
    return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  };
  return Object.fromEntries(names.map((name) => [name, short(name)]));
};
