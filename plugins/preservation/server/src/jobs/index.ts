import type { Room } from '../../../../../packages/plugin-rooms/src/server';

import { sanitizeOptions } from '../options';
import { jobsController } from './http/controller';
import { jobRoutes } from './http/routes';
import { createJobs, jobsOf } from './jobs';

/** Durable work in the background: ordered with the change it follows from, done by whoever is free, seen by people. */
export const jobsRoom: Room = {
  services: { jobs: createJobs },
  controllers: { jobs: jobsController },
  routes: jobRoutes,
  register: ({ strapi }) => {
    // Before any `bootstrap`, since that of another room may already give orders.
    strapi.hook('strapi::content-types.afterSync').register(() => jobsOf(strapi).prepare());
  },
  bootstrap: async ({ strapi }) => {
    // One process may have this job alone, and a command has it never (`JOBS_WORKER`).
    if (sanitizeOptions(strapi.config.get('plugin::preservation')).jobs.worker) jobsOf(strapi).start();
  },
  destroy: ({ strapi }) => jobsOf(strapi).stop(),
};
