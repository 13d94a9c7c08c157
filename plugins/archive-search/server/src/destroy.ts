import type { Core } from '@strapi/strapi';

import { service, setting } from './plugin';
import { unscheduleReconcile } from './reconcile/schedule';

/** Stops claiming and waits for the batch at hand: a shutdown of Strapi waits for nothing by itself (strapi-notes 1.6). */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  if (setting(strapi, 'worker')) unscheduleReconcile(strapi);
  const { worker, close } = service(strapi, 'runtime');
  await worker.stop();
  close();
};
