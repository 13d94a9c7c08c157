import { listOf, objectOf } from '../values';
import { type ComponentShapes, type FieldShape, type FieldShapes, isToMany } from './field-shape';
import { type DescribedFile, isEmpty, type RelatedRecord, type Snapshot } from './snapshot';

/** A related record as write data names it. */
export interface Named {
  readonly id?: number;
  readonly documentId?: string;
}

/** Looks up what write data names. Unknown ones are `null`: Strapi will say so itself. */
export interface Lookup {
  readonly record: (target: string, named: Named) => Promise<RelatedRecord | null>;
  readonly file: (id: number) => Promise<DescribedFile | null>;
}

interface IncomingContext {
  readonly componentOf: ComponentShapes;
  readonly lookup: Lookup;
}

const named = (entry: unknown): Named => {
  if (typeof entry === 'string') return { documentId: entry };
  if (typeof entry === 'number') return { id: entry };
  const { id, documentId } = objectOf(entry);
  return {
    ...(typeof id === 'number' ? { id } : {}),
    ...(typeof documentId === 'string' ? { documentId } : {}),
  };
};

const entriesOf = (value: unknown): unknown[] => {
  if (isEmpty(value)) return [];
  return Array.isArray(value) ? value : [value];
};

/** The relation after a write: `connect`, `disconnect`, `set`, or simply the records. */
const relation = async (
  given: unknown,
  before: unknown,
  shape: FieldShape,
  { lookup }: IncomingContext,
): Promise<unknown> => {
  const target = shape.target ?? '';
  const found = async (entries: unknown[]): Promise<RelatedRecord[]> => {
    const records = await Promise.all(entries.map((entry) => lookup.record(target, named(entry))));
    return records.filter((record) => record !== null);
  };
  const changes = objectOf(given);
  const pending = 'connect' in changes || 'disconnect' in changes;
  let after: RelatedRecord[];
  if (pending) {
    const gone = new Set((await found(entriesOf(changes.disconnect))).map(({ documentId }) => documentId));
    const kept = (entriesOf(before) as RelatedRecord[]).filter(({ documentId }) => !gone.has(documentId));
    after = [...kept, ...(await found(entriesOf(changes.connect)))];
  } else after = await found(entriesOf('set' in changes ? changes.set : given));
  return isToMany(shape) ? after : after.at(-1);
};

const component = async (
  given: unknown,
  before: unknown,
  uid: string,
  context: IncomingContext,
): Promise<unknown> => {
  if (typeof given !== 'object' || given === null) return undefined;
  const { id } = objectOf(given);
  const same = id !== undefined ? listOf(before).find((entry) => objectOf(entry).id === id) : undefined;
  return applyIncoming(objectOf(given), objectOf(same), context.componentOf(uid), context);
};

const valueAfter = async (
  given: unknown,
  before: unknown,
  shape: FieldShape,
  context: IncomingContext,
): Promise<unknown> => {
  const { type, component: uid = '' } = shape;
  if (type === 'relation') return relation(given, before, shape, context);
  if (type === 'media') {
    const files = await Promise.all(
      entriesOf(given).map((entry) => {
        const { id } = named(typeof entry === 'string' ? Number(entry) : entry);
        return id === undefined ? null : context.lookup.file(id);
      }),
    );
    const known = files.filter((file) => file !== null);
    return shape.multiple ? known : known.at(0);
  }
  if (type !== 'component') return given;
  if (!shape.repeatable) return component(given, [before], uid, context);
  return Promise.all(entriesOf(given).map((entry) => component(entry, before, uid, context)));
};

/**
 * The description as it would be after a write: what the writer means. Fields that the write does not name stay.
 *
 * @param before the description the write was made over: pending relations and partial components build on it
 */
export const applyIncoming = async (
  data: Readonly<Record<string, unknown>>,
  before: Snapshot,
  fields: FieldShapes,
  context: IncomingContext,
): Promise<Snapshot> => {
  const after: Record<string, unknown> = { ...before };
  for (const [name, shape] of Object.entries(fields)) {
    if (!(name in data) || data[name] === undefined) continue;
    after[name] = await valueAfter(data[name], before[name], shape, context);
  }
  return Object.fromEntries(Object.entries(after).filter(([, value]) => !isEmpty(value)));
};
