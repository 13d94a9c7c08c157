import type { Server } from 'node:http';

import type { Core } from '@strapi/strapi';

import type { Room } from '../../../../../packages/plugin-rooms/src/server';
import { mastersOf } from '../services/masters';
import { receiptsController } from './receipts-controller';
import { uploadRoutes } from './routes';
import { watchSlowBodies } from './slow-bodies';
import { tusController } from './tus-controller';
import createUploads, { uploadsOf } from './uploads';

const TIDY_JOB = 'preservation.uploads-tidy';
const EVERY_MINUTE = '20 * * * * *';

const tidy = async (strapi: Core.Strapi): Promise<void> => {
  // What a killed ingest left lies beside what uploads left.
  await mastersOf(strapi).sweep();
  const removed = await uploadsOf(strapi).tidy();
  if (removed > 0) strapi.log.info(`preservation: removed ${removed} uploads that nobody went on with.`);
};

const unwatching = new WeakMap<Core.Strapi, () => void>();

/** Resumable upload: films of many gigabytes and folders of thousands, over lines that break. */
export const resumableRoom: Room = {
  services: { uploads: createUploads },
  controllers: { tus: tusController, receipts: receiptsController },
  routes: uploadRoutes,
  bootstrap: async ({ strapi }) => {
    const uploads = uploadsOf(strapi);
    await uploads.prepare();
    await tidy(strapi);
    strapi.cron.add({ [TIDY_JOB]: { task: () => tidy(strapi), options: { rule: EVERY_MINUTE } } });
    const { httpServer } = strapi.server as { httpServer: Server };
    unwatching.set(strapi, watchSlowBodies(httpServer, uploads.limits.slowBody));
  },
  destroy: async ({ strapi }) => {
    strapi.cron.remove(TIDY_JOB);
    unwatching.get(strapi)?.();
    await uploadsOf(strapi).close();
  },
};
