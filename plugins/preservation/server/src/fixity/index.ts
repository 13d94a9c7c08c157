import type { Room } from '../../../../../packages/plugin-rooms/src/server';
import { createFixity, fixityOf } from './fixity';
import { refuseHalfRestored } from './half-restored';
import { fixityController } from './http/controller';
import { fixityRoutes } from './http/routes';
import { scheduleFixity, stopFixity } from './schedule';

/** That the masters stay as they came in: re-reading, database against disk, alarms. */
export const fixityRoom: Room = {
  services: { fixity: createFixity },
  controllers: { fixity: fixityController },
  routes: fixityRoutes,
  bootstrap: async ({ strapi }) => {
    refuseHalfRestored(strapi);
    await fixityOf(strapi).prepare();
    scheduleFixity(strapi);
  },
  destroy: async ({ strapi }) => {
    stopFixity(strapi);
    await fixityOf(strapi).close();
  },
};
