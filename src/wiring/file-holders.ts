import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { FileHolderFinder, PortsService } from '../../plugins/preservation/server/src/services/ports';
import type { FileHolder } from '../../plugins/preservation/shared/upload/contracts';

const READ = 'plugin::content-manager.explorer.read';
/** Kinds of items and the table whose rows they are; `<table>_cmps` leads to their components (Strapi's own names). */
const TABLES = {
  'api::photo.photo': 'photos',
  'api::film.film': 'films',
  'api::document.document': 'documents',
} as const;

interface Shown {
  file_id: number | string;
  document_id: string;
  title: string;
}

interface PermissionsManager {
  readonly isAllowed: boolean;
  getQuery(): Record<string, unknown> | null | undefined;
}

const shownIn = async (strapi: Core.Strapi, table: string, fileIds: readonly number[]): Promise<Shown[]> => {
  const found: Shown[] = [];
  await strapi.db.transaction(async ({ trx }: { trx: Knex }) => {
    const schema = strapi.db.getSchemaName();
    const at = (name: string) => (schema ? `${schema}.${name}` : name);
    const rows: Shown[] = await trx(`${at('files_related_mph')} as shown`)
      .join(`${at(`${table}_cmps`)} as part`, (join) =>
        join.on('part.cmp_id', 'shown.related_id').andOnVal('part.component_type', 'media.representation'),
      )
      .join(`${at(table)} as item`, 'item.id', 'part.entity_id')
      .where('shown.related_type', 'media.representation')
      .whereIn('shown.file_id', [...fileIds])
      .whereNull('item.published_at')
      .select('shown.file_id', 'item.document_id', 'item.title');
    found.push(...rows);
  });
  return found;
};

/** Of some items, those the account may read, with the conditions of its permission. Deny by default. */
const readableOf = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  ability: unknown,
  documentIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const manager: PermissionsManager = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability, action: READ, model: uid });
  const where = manager.isAllowed ? manager.getQuery() : null;
  if (where === null) return new Set();
  const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
    select: ['documentId'],
    where: {
      $and: [where ?? {}, { publishedAt: { $null: true } }, { documentId: { $in: [...documentIds] } }],
    },
  });
  return new Set(rows.map(({ documentId }) => documentId));
};

/** The items that show a file, as far as the account may read them. */
export const findHolders =
  (strapi: Core.Strapi): FileHolderFinder =>
  async (fileIds, ability) => {
    const holders = new Map<number, FileHolder[]>();
    for (const [uid, table] of Object.entries(TABLES)) {
      const shown = await shownIn(strapi, table, fileIds);
      if (shown.length === 0) continue;
      const readable = await readableOf(
        strapi,
        uid as UID.ContentType,
        ability,
        shown.map(({ document_id }) => document_id),
      );
      for (const { file_id, document_id, title } of shown) {
        if (!readable.has(document_id)) continue;
        const ofFile = holders.get(Number(file_id)) ?? [];
        holders.set(Number(file_id), [...ofFile, { uid, documentId: document_id, title }]);
      }
    }
    return holders;
  };

/** Lets a receipt say which items already show the same file: items belong to the catalogue, not to the store. */
export const wireFileHolders = (strapi: Core.Strapi): void => {
  const ports: PortsService = strapi.plugin('preservation').service('ports');
  ports.setFileHolderFinder(findHolders(strapi));
};
