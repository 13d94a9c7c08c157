import type { Core } from '@strapi/strapi';

import type { FieldShapes } from '../../../shared/versions/field-shape';
import type { Lookup } from '../../../shared/versions/incoming';
import { describedFile, type Snapshot } from '../../../shared/versions/snapshot';
import { namedIn, type StillThere } from '../../../shared/versions/writable';
import type { Schemas } from './schemas';

const FILE_UID = 'plugin::upload.file';

/** Finds the records and files that write data names. */
export const createLookup = (strapi: Core.Strapi, schemas: Schemas): Lookup => ({
  record: async (target, { id, documentId }) => {
    if (id === undefined && documentId === undefined) return null;
    const mainField = schemas.mainFieldOf(target);
    const row = (await strapi.db.query(target).findOne({
      select: ['documentId', mainField],
      where: documentId === undefined ? { id } : { documentId },
    })) as Record<string, unknown> | null;
    return row ? { documentId: String(row.documentId), label: String(row[mainField] ?? '') } : null;
  },
  file: async (id) =>
    describedFile(
      await strapi.db.query(FILE_UID).findOne({ select: ['id', 'name', 'provider_metadata'], where: { id } }),
    ),
});

/** Asks the database once per type which of the records and files that a description names still exist. */
export const findStillThere = async (
  strapi: Core.Strapi,
  schemas: Schemas,
  snapshot: Snapshot,
  fields: FieldShapes,
): Promise<StillThere> => {
  const named = Object.entries(fields).map(([name, shape]) =>
    namedIn(snapshot[name], shape, schemas.componentOf),
  );
  const byTarget = new Map<string, string[]>();
  for (const { target, documentId } of named.flatMap(({ records }) => records))
    byTarget.set(target, [...(byTarget.get(target) ?? []), documentId]);
  const there = new Set<string>();
  for (const [target, documentIds] of byTarget) {
    const rows: { documentId: string }[] = await strapi.db
      .query(target)
      .findMany({ select: ['documentId'], where: { documentId: { $in: documentIds } } });
    for (const { documentId } of rows) there.add(`${target} ${documentId}`);
  }
  const ids = named.flatMap(({ files }) => files);
  const files: { id: number }[] =
    ids.length === 0
      ? []
      : await strapi.db.query(FILE_UID).findMany({ select: ['id'], where: { id: { $in: ids } } });
  const fileIds = new Set(files.map(({ id }) => id));
  return {
    record: (target, documentId) => there.has(`${target} ${documentId}`),
    file: (id) => fileIds.has(id),
  };
};
