import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';

import type { JobsService } from '../../../shared/jobs/contract';
import { variantsOf } from '../reading/variants';
import { mastersOf } from '../services/masters';
import type { PortsService } from '../services/ports';
import controller from './controller';
import { filmJob } from './film-job';
import films, { filmsOf } from './films';
import { filmVariants } from './variants';

/** Films and sound: what plays in a browser, and the subtitles beside it. */
export const filmRoom: Room = {
  services: { films },
  controllers: { films: controller },
  routes: [{ method: 'GET', path: '/films/:uid/:documentId', handler: 'films.ofItem', config: SIGNED_IN }],
  register: ({ strapi }) => {
    const ports: PortsService = strapi.plugin('preservation').service('ports');
    const jobs: JobsService = strapi.plugin('preservation').service('jobs');
    const table = () => filmsOf(strapi).table();
    for (const kind of ['film', 'sound'] as const) jobs.handle(filmJob(strapi, kind, table));
    for (const variant of filmVariants(() => mastersOf(strapi).layout)) variantsOf(strapi).offer(variant);
    ports.alsoTell((master) => filmsOf(strapi).orders.ofNewMaster(master));
  },
  bootstrap: async ({ strapi }) => {
    await filmsOf(strapi).table().prepare();
    await filmsOf(strapi).orders.ofOldMasters();
  },
};
