import type { Core } from '@strapi/strapi';

import { mastersOf } from './services/masters';

/** Strapi ends without waiting for anyone; a master being stored is finished first. */
const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await mastersOf(strapi).close();
};

export default destroy;
