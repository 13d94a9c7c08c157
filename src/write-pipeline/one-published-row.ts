import type { Core } from '@strapi/strapi';

import { ITEM_UIDS } from './catalogue';

/**
 * The belt to the lock's braces: the database itself refuses a second published row of a document.
 * Made at every boot, idempotently: schema sync leaves indexes alone that it never created (strapi-notes 1.5).
 */
export const ensureOnePublishedRow = async (strapi: Core.Strapi): Promise<void> => {
  for (const uid of ITEM_UIDS) {
    const { tableName } = strapi.db.metadata.get(uid);
    await strapi.db.connection.raw(
      `create unique index if not exists ${tableName}_one_published_row on ${tableName} (document_id, coalesce(locale, '')) where published_at is not null`,
    );
  }
};
