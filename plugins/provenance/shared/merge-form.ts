import { listOf, objectOf } from './values';

/** What merging needs to know of an attribute; Strapi's own schemas have this shape. */
export interface MergeShape {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly writable?: boolean;
}

type Shapes = Readonly<Record<string, MergeShape>>;
type Json = Readonly<Record<string, unknown>>;

/** Looks a record up, in the shape in which an item is populated; `null` when there is none. */
export interface MergeLookups {
  readonly componentOf: (uid: string) => Shapes | undefined;
  readonly record: (uid: string, key: RecordKey) => Json | null;
}

export interface RecordKey {
  readonly documentId?: string;
  readonly id?: number;
}

const FILE = 'plugin::upload.file';

const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' ? number : undefined;
};

const keyOf = (value: unknown): RecordKey | null => {
  const { documentId, id } = objectOf(value);
  if (typeof documentId === 'string' && documentId !== '') return { documentId };
  const number = numberOf(id) ?? numberOf(value);
  return number === undefined ? null : { id: number };
};

const last = <Value>(list: readonly Value[]): Value | undefined => list[list.length - 1];

/** A to-one relation after the form's pending changes: what is connected last, else what was stored and stays. */
const relation = (value: unknown, stored: unknown, target: string, { record }: MergeLookups): unknown => {
  if (value === null) return null;
  const { connect, disconnect, set } = objectOf(value);
  const connected = last([...listOf(set), ...listOf(connect)]);
  if (connected !== undefined) {
    const key = keyOf(connected);
    return key && record(target, key);
  }
  if (Array.isArray(set) || listOf(disconnect).length > 0) return null;
  const pending = ['connect', 'disconnect', 'set', 'count'].some((name) => name in objectOf(value));
  const key = pending ? null : keyOf(value);
  return key ? record(target, key) : (stored ?? null);
};

const media = (value: unknown, { record }: MergeLookups): unknown => {
  const key = keyOf(Array.isArray(value) ? value[0] : value);
  // Files have no drafts: the id in the form is the id of the row.
  return (
    key &&
    record(FILE, numberOf(objectOf(value).id) === undefined ? key : { id: numberOf(objectOf(value).id) })
  );
};

/** An entry of the form keeps its `id`; a new one has none, and so nothing stored to lie over. */
const entry = (value: unknown, stored: unknown, shapes: Shapes, lookups: MergeLookups): unknown => {
  if (typeof value !== 'object' || value === null) return null;
  const { id } = objectOf(value);
  const before = id !== undefined && numberOf(objectOf(stored).id) === numberOf(id) ? objectOf(stored) : {};
  return mergeForm(value as Json, before, shapes, lookups);
};

/**
 * The form's values laid over the stored row: what the row would be if the form were saved now. Fields the form leaves
 * out stay as stored, and so do those nobody may type (`writable: false`).
 *
 * @param values what stands in the edit form: relations as pending changes `{ connect, disconnect }`, files as objects
 * @param stored the populated draft row; empty for a new item or component
 */
export const mergeForm = (values: Json, stored: Json, shapes: Shapes, lookups: MergeLookups): Json => {
  const merged: Record<string, unknown> = { ...stored };
  for (const [name, value] of Object.entries(values)) {
    const shape = shapes[name];
    if (!shape || shape.writable === false || value === undefined) continue;
    if (shape.type === 'relation') merged[name] = relation(value, stored[name], shape.target ?? '', lookups);
    else if (shape.type === 'media') merged[name] = media(value, lookups);
    else if (shape.type === 'component') {
      const inner = lookups.componentOf(shape.component ?? '') ?? {};
      const before = stored[name];
      merged[name] = shape.repeatable
        ? listOf(value).map((one) => {
            const id = numberOf(objectOf(one).id);
            const same =
              id === undefined
                ? undefined
                : listOf(before).find((other) => numberOf(objectOf(other).id) === id);
            return entry(one, same, inner, lookups);
          })
        : entry(value, before, inner, lookups);
    } else merged[name] = value;
  }
  return merged;
};

/** Every record a form may ask for, as `uid` and key: read them all first, since `mergeForm` waits for nothing. */
export const recordsAskedFor = (
  values: Json,
  shapes: Shapes,
  componentOf: MergeLookups['componentOf'],
): { readonly uid: string; readonly key: RecordKey }[] => {
  const asked: { uid: string; key: RecordKey }[] = [];
  const record = (uid: string, key: RecordKey): null => {
    asked.push({ uid, key });
    return null;
  };
  mergeForm(values, {}, shapes, { componentOf, record });
  return asked;
};
