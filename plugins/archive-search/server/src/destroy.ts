import type { Core } from '@strapi/strapi';

import { service } from './plugin';

/** Stops claiming and waits for the batch at hand: a shutdown of Strapi waits for nothing by itself (strapi-notes 1.6). */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const { worker, engine } = service(strapi, 'runtime');
  await worker.stop();
  engine.close();
};
