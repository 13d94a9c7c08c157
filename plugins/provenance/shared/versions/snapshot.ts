import { textOf, listOf, objectOf } from '../values';
import { type ComponentShapes, type FieldShape, type FieldShapes, isToMany } from './field-shape';

/** A related record as a description keeps it: the name it had then stays readable when it is gone. */
export interface RelatedRecord {
  readonly documentId: string;
  readonly label: string;
}

/** A file as a description keeps it; `sha256` is `null` for a file that was never secured. */
export interface DescribedFile {
  readonly id: number;
  readonly name: string;
  readonly sha256: string | null;
}

/**
 * The description of a record: its labelled fields, without what is empty. Relations are `RelatedRecord`s, files
 * `DescribedFile`s, components objects that keep their row's `id` (which is no part of what they say).
 */
export type Snapshot = Readonly<Record<string, unknown>>;

/** The field of a related record that names it. */
export type MainFieldOf = (target: string) => string;

export interface SnapshotContext {
  readonly componentOf: ComponentShapes;
  readonly mainFieldOf: MainFieldOf;
}

export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const related = (row: unknown, target: string, { mainFieldOf }: SnapshotContext): RelatedRecord | null => {
  const record = objectOf(row);
  const documentId = textOf(record.documentId);
  return documentId === null ? null : { documentId, label: String(record[mainFieldOf(target)] ?? '') };
};

/** A row of the media library as a description keeps it. */
export const describedFile = (row: unknown): DescribedFile | null => {
  const { id, name, provider_metadata: metadata } = objectOf(row);
  if (typeof id !== 'number') return null;
  return { id, name: String(name ?? ''), sha256: textOf(objectOf(metadata).sha256) };
};

const oneOrMany = <T>(value: unknown, many: boolean, read: (entry: unknown) => T | null): unknown =>
  many ? listOf(value).flatMap((entry) => read(entry) ?? []) : read(value);

const valueOf = (value: unknown, shape: FieldShape, context: SnapshotContext): unknown => {
  const { type, component = '', target = '' } = shape;
  if (type === 'relation')
    return oneOrMany(value, isToMany(shape), (entry) => related(entry, target, context));
  if (type === 'media') return oneOrMany(value, shape.multiple === true, describedFile);
  if (type !== 'component') return value;
  return oneOrMany(value, shape.repeatable === true, (entry) =>
    typeof entry === 'object' && entry !== null
      ? withId(entry, snapshotOf(entry, context.componentOf(component), context))
      : null,
  );
};

const withId = (entry: object, fields: Snapshot): Snapshot =>
  'id' in entry ? { id: entry.id, ...fields } : fields;

/**
 * The description of a populated row (V1).
 *
 * @param fields the described fields of its type
 */
export const snapshotOf = (row: unknown, fields: FieldShapes, context: SnapshotContext): Snapshot => {
  const values = objectOf(row);
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, shape]): [string, unknown] => [name, valueOf(values[name], shape, context)])
      .filter(([, value]) => !isEmpty(value)),
  );
};
