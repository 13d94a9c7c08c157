import type { Core } from '@strapi/strapi';

import { service, setting } from './plugin';
import { scheduleReconcile } from './reconcile/schedule';

/** Starts the worker, unless another process has that job (`SEARCH_WORKER=off`). */
export default ({ strapi }: { strapi: Core.Strapi }): void => {
  if (!setting(strapi, 'worker')) return;
  service(strapi, 'runtime').worker.start();
  scheduleReconcile(strapi);
};
