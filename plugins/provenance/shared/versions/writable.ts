import { listOf, objectOf } from '../values';
import type { ComponentShapes, FieldShape } from './field-shape';

/** Which of the things a description names are still there. */
export interface StillThere {
  readonly record: (target: string, documentId: string) => boolean;
  readonly file: (id: number) => boolean;
}

/** Something a description names that is gone. */
export interface Missing {
  readonly field: string;
  readonly label: string;
}

export interface WritableContext {
  readonly componentOf: ComponentShapes;
  readonly stillThere: StillThere;
}

/**
 * A described value as write data that puts it back whatever stands there now: relations are set, components are made
 * anew. What is no longer there is left out and told.
 *
 * @param field name of the top-level field, for the report
 */
export const writable = (
  value: unknown,
  shape: FieldShape,
  field: string,
  context: WritableContext,
): { data: unknown; missing: Missing[] } => {
  const missing: Missing[] = [];

  const relation = (given: unknown, { target = '' }: FieldShape): { set: { documentId: string }[] } => ({
    set: (Array.isArray(given) ? given : [given]).flatMap((entry) => {
      const { documentId, label } = objectOf(entry);
      if (typeof documentId !== 'string') return [];
      if (context.stillThere.record(target, documentId)) return { documentId };
      missing.push({ field, label: String(label ?? documentId) });
      return [];
    }),
  });

  const file = (given: unknown): number | null => {
    const { id, name } = objectOf(given);
    if (typeof id !== 'number') return null;
    if (context.stillThere.file(id)) return id;
    missing.push({ field, label: String(name ?? id) });
    return null;
  };

  const component = (given: unknown, uid: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(context.componentOf(uid)).map(([name, inner]) => [
        name,
        plain(objectOf(given)[name], inner),
      ]),
    );

  const plain = (given: unknown, inner: FieldShape): unknown => {
    if (inner.type === 'relation') return relation(given, inner);
    if (inner.type === 'media')
      return inner.multiple ? listOf(given).flatMap((entry) => file(entry) ?? []) : file(given);
    if (inner.type !== 'component') return given ?? null;
    const uid = inner.component ?? '';
    if (inner.repeatable) return listOf(given).map((entry) => component(entry, uid));
    return given === undefined || given === null ? null : component(given, uid);
  };

  return { data: plain(value, shape), missing };
};

/** Records and files that a described value names, to be looked up before `writable` is asked. */
export const namedIn = (
  value: unknown,
  shape: FieldShape,
  componentOf: ComponentShapes,
): { records: { target: string; documentId: string }[]; files: number[] } => {
  const entries = (Array.isArray(value) ? value : [value]).map(objectOf);
  if (shape.type === 'relation')
    return {
      records: entries.flatMap(({ documentId }) =>
        typeof documentId === 'string' ? { target: shape.target ?? '', documentId } : [],
      ),
      files: [],
    };
  if (shape.type === 'media')
    return { records: [], files: entries.flatMap(({ id }) => (typeof id === 'number' ? id : [])) };
  if (shape.type !== 'component') return { records: [], files: [] };
  const inner = entries.flatMap((entry) =>
    Object.entries(componentOf(shape.component ?? '')).map(([name, part]) =>
      namedIn(entry[name], part, componentOf),
    ),
  );
  return {
    records: inner.flatMap(({ records }) => records),
    files: inner.flatMap(({ files }) => files),
  };
};
