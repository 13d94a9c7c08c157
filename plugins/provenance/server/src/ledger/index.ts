import type { Room } from '../room';
import { createLedger, ledgerOf } from './ledger';

/** What was done, by whom, in a record nobody can rewrite. */
export const ledgerRoom: Room = {
  services: { ledger: createLedger },
  bootstrap: ({ strapi }) => ledgerOf(strapi).prepare(),
};
