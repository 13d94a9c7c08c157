import type { Core } from '@strapi/strapi';

import { ensureTables } from './outbox/tables';
import { service, setting } from './plugin';

/** Makes the tables and starts the worker, unless another process has that job (`SEARCH_WORKER=off`). */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await ensureTables(() => strapi.db.getSchemaConnection());
  if (setting(strapi, 'worker')) service(strapi, 'runtime').worker.start();
};
