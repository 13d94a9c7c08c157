import { saysTheSame } from './changed-fields';
import type { ComponentShapes, FieldShapes } from './field-shape';
import type { Snapshot } from './snapshot';

/** Who moved a field away from the description both began with. */
export type ChangedBy = 'theirs' | 'yours' | 'both';

export interface DifferingField {
  readonly field: string;
  readonly changedBy: ChangedBy;
}

/**
 * Field by field, where the stored description and the one about to be written part (V7).
 *
 * @param base what the writer had before them; `null` where the archive does not know: then nobody can tell who moved
 */
export const differingFields = (
  { base, theirs, yours }: { base: Snapshot | null; theirs: Snapshot; yours: Snapshot },
  fields: FieldShapes,
  componentOf: ComponentShapes,
): DifferingField[] =>
  Object.entries(fields).flatMap(([field, shape]) => {
    const same = (a: Snapshot, b: Snapshot) => saysTheSame(a[field], b[field], shape, componentOf);
    if (same(theirs, yours)) return [];
    if (base === null) return { field, changedBy: 'both' };
    if (same(base, yours)) return { field, changedBy: 'theirs' };
    return { field, changedBy: same(base, theirs) ? 'yours' : 'both' };
  });

/** Would the write take away something its writer has not seen? */
export const overwrites = (differing: readonly DifferingField[]): boolean =>
  differing.some(({ changedBy }) => changedBy !== 'yours');
