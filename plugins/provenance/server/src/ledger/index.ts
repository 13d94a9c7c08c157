import type { Room } from '../../../../../packages/plugin-rooms/src/server';
import { createLedgerDaily, scheduleDaily, stopDaily } from './daily/schedule';
import { ledgerController } from './http/controller';
import { ledgerRoutes } from './http/routes';
import { createLedger, ledgerOf } from './ledger';

/** What was done, by whom, in a record nobody can rewrite. */
export const ledgerRoom: Room = {
  services: { ledger: createLedger, ledgerDaily: createLedgerDaily },
  controllers: { ledger: ledgerController },
  routes: ledgerRoutes,
  bootstrap: async ({ strapi }) => {
    await ledgerOf(strapi).prepare();
    scheduleDaily(strapi);
  },
  destroy: async ({ strapi }) => stopDaily(strapi),
};
