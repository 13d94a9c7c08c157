import type { Core, UID } from '@strapi/strapi';

import type { ItemKind } from '../../../shared/contracts';
import { mergeForm, type MergeShape, type RecordKey, recordsAskedFor } from '../../../shared/merge-form';
import { type AttributeShapes, normaliseRecord } from '../../../shared/normalise-record';
import { objectOf } from '../../../shared/values';
import { FILE_SELECTION, RELATION_SELECTIONS } from '../item-populate';
import { uidOfKind } from './item-kinds';
import type { Judge, Judgement } from './judge';

type Json = Record<string, unknown>;

const SELECTIONS: Readonly<Record<string, object>> = {
  ...RELATION_SELECTIONS,
  'plugin::upload.file': FILE_SELECTION,
};

const nameOf = (uid: string, { documentId, id }: RecordKey): string => `${uid} ${documentId ?? `#${id}`}`;

/** The value at a path, put into a copy of the data. */
const withValue = (data: unknown, [step, ...rest]: readonly string[], value: unknown): unknown => {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((one, at) => (String(at) === step ? withValue(one, rest, value) : one));
  return { ...objectOf(data), [step]: withValue(objectOf(data)[step], rest, value) };
};

const valueAt = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, step) => (at as Json | undefined)?.[step], data);

/**
 * Judges what stands in the edit form as the gate would if it were saved and published now (E8): normalised as the
 * write pipeline does it, laid over the stored draft, with everything that other records say.
 */
export const createFormJudge = (strapi: Core.Strapi, judge: Judge) => {
  const componentOf = (uid: string) =>
    strapi.components[uid as UID.Component]?.attributes as unknown as
      | (AttributeShapes & Record<string, MergeShape>)
      | undefined;

  /** Text in one spelling and dates made whole; a date nobody understands stays as typed, for the rules to report. */
  const normalised = (values: Json, shapes: AttributeShapes): Json => {
    const { data, findings } = normaliseRecord(values, shapes, componentOf);
    return findings.reduce<Json>(
      (kept, { path }) => withValue(kept, path, valueAt(values, path)) as Json,
      data,
    );
  };

  const lookUp = async (asked: readonly { uid: string; key: RecordKey }[]): Promise<Map<string, Json>> => {
    const found = new Map<string, Json>();
    for (const { uid, key } of asked) {
      const selection = SELECTIONS[uid];
      const name = nameOf(uid, key);
      if (!selection || found.has(name)) continue;
      const record: unknown = await strapi.db.query(uid as UID.ContentType).findOne({
        ...selection,
        where: key.documentId === undefined ? { id: key.id } : { documentId: key.documentId },
      });
      if (record) found.set(name, record as Json);
    }
    return found;
  };

  /**
   * @param documentId `null` for an item that is not stored yet
   * @param values as the edit form holds them
   */
  return async (kind: ItemKind, documentId: string | null, values: Json): Promise<Judgement> => {
    const shapes = strapi.contentType(uidOfKind(kind)).attributes as unknown as AttributeShapes &
      Record<string, MergeShape>;
    const data = normalised(values, shapes);
    const [stored] = documentId === null ? [] : await judge.readRows(kind, [documentId], 'draft');
    const records = await lookUp(recordsAskedFor(data, shapes, componentOf));
    const record = (uid: string, key: RecordKey) => records.get(nameOf(uid, key)) ?? null;
    const row = mergeForm(data, stored?.row ?? {}, shapes, { componentOf, record });
    return judge.judgeRow({ kind, documentId, row }, 'publish');
  };
};
