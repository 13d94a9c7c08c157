import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { ItemKind } from '../../../../shared/contracts';
import { WRITTEN_SIDES } from '../../../../shared/pages/wanted-files';
import { itemUid } from '../item-files';
import { FILES } from './tables';

/** A file that shows pages and was described before anybody ordered them. */
export interface Unordered {
  readonly sha256: string;
  readonly name: string;
}

/**
 * Files of drafts whose pages are wanted (F70) and were never ordered, from a hash on, in its order: one question to the
 * database, so that an archive in which nothing is missing pays for nothing else.
 */
export const findUnordered = async (
  strapi: Core.Strapi,
  kind: ItemKind,
  after: string,
  limit: number,
): Promise<Unordered[]> => {
  const { tableName } = strapi.db.metadata.get(itemUid(kind));
  const schema: string | undefined = strapi.db.getSchemaName();
  const at = (table: string) => (schema ? `${schema}.${table}` : table);
  let found: Unordered[] = [];
  await strapi.db.transaction(async ({ trx }: { trx: Knex }) => {
    found = await trx(`${at('preservation_masters')} as master`)
      .join(`${at('files')} as file`, 'file.hash', 'master.sha256')
      .join(`${at('files_related_mph')} as shown`, (join) =>
        join.on('shown.file_id', 'file.id').andOnVal('shown.related_type', 'media.representation'),
      )
      .join(`${at('components_media_representations')} as side`, 'side.id', 'shown.related_id')
      .join(`${at(`${tableName}_cmps`)} as part`, (join) =>
        join.on('part.cmp_id', 'side.id').andOnVal('part.component_type', 'media.representation'),
      )
      .join(`${at(tableName)} as item`, 'item.id', 'part.entity_id')
      .leftJoin(`${at(FILES)} as known`, 'known.sha256', 'master.sha256')
      .whereNull('item.published_at')
      .whereNull('known.sha256')
      .where('master.sha256', '>', after)
      .where((wanted) => {
        void wanted.where('master.kind', 'pdf').orWhere((picture) => {
          void picture.where('master.kind', 'image');
          // The same rule as `wantsPages`, in the words of the database.
          if (kind !== 'document')
            void picture.where((written) =>
              written.where('master.pages', '>', 1).orWhereIn('side.role', [...WRITTEN_SIDES]),
            );
        });
      })
      .groupBy('master.sha256')
      .orderBy('master.sha256')
      .limit(limit)
      .select('master.sha256')
      .min('file.name as name');
  });
  return found;
};
