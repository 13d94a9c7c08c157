import type { Core } from '@strapi/strapi';

import { ensureTables } from './outbox/tables';

/**
 * Makes the plugin's tables as soon as the database is in shape, before any `bootstrap` runs: the bootstrap of another
 * plugin may already write catalogue records, and their outbox rows need a table.
 */
export default ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi
    .hook('strapi::content-types.afterSync')
    .register(() => ensureTables(() => strapi.db.getSchemaConnection()));
};
