import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { withdrawalsController } from './controller';
import { createWithdrawals, withdrawalsOf } from './withdrawals';

/** Proof that what was withdrawn is gone. */
export const withdrawalsRoom: Room = {
  services: { withdrawals: createWithdrawals },
  controllers: { withdrawals: withdrawalsController },
  routes: [
    {
      method: 'GET',
      path: '/items/:uid/:documentId/withdrawal',
      handler: 'withdrawals.find',
      config: SIGNED_IN,
    },
  ],
  bootstrap: async ({ strapi }) => {
    await withdrawalsOf(strapi).prepare();
    if (strapi.config.get('plugin::provenance.worker', true)) withdrawalsOf(strapi).start();
  },
  destroy: ({ strapi }) => withdrawalsOf(strapi).stop(),
};
