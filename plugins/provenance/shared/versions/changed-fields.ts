import { canonicalJson } from './canonical';
import { type ComponentShapes, type FieldShape, type FieldShapes, isHistoricalDate } from './field-shape';
import { isEmpty, type Snapshot } from './snapshot';
import { listOf, objectOf } from '../values';

/**
 * What a value says, without what may differ while it says the same: the name of a related record, the row ids of
 * components, `false` beside not filled in, what is derived from the words of a date.
 */
const said = (value: unknown, shape: FieldShape, componentOf: ComponentShapes): unknown => {
  if (Array.isArray(value)) return value.map((entry) => said(entry, shape, componentOf));
  if (isEmpty(value) || value === false) return null;
  if (shape.type === 'relation') return objectOf(value).documentId ?? null;
  if (shape.type === 'media') return objectOf(value).id ?? null;
  if (isHistoricalDate(shape)) {
    const { text, certainty } = objectOf(value);
    return { text, certainty };
  }
  if (shape.type !== 'component') return value;
  return Object.fromEntries(
    Object.entries(componentOf(shape.component ?? ''))
      .map(([name, inner]) => [name, said(objectOf(value)[name], inner, componentOf)] as const)
      .filter(([, inner]) => inner !== null && !(Array.isArray(inner) && inner.length === 0)),
  );
};

const emptyList = (value: unknown): unknown =>
  Array.isArray(value) && listOf(value).length === 0 ? null : value;

/** Do two values of a field say the same? */
export const saysTheSame = (
  a: unknown,
  b: unknown,
  shape: FieldShape,
  componentOf: ComponentShapes,
): boolean =>
  canonicalJson(emptyList(said(a, shape, componentOf))) ===
  canonicalJson(emptyList(said(b, shape, componentOf)));

/** Names of the fields whose descriptions differ, in the order of the schema (V2). */
export const changedFields = (
  before: Snapshot,
  after: Snapshot,
  fields: FieldShapes,
  componentOf: ComponentShapes,
): string[] =>
  Object.entries(fields)
    .filter(([name, shape]) => !saysTheSame(before[name], after[name], shape, componentOf))
    .map(([name]) => name);
