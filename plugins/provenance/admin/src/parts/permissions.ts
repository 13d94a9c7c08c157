import type { MenuItem } from '@strapi/strapi/admin';

import { ITEM_UIDS } from './item-address';

type Permissions = MenuItem['permissions'];

/** Whoever may read items of some kind sees the pages about items; what they see there, the server decides. */
export const READS_ITEMS = ITEM_UIDS.map((subject) => ({
  action: 'plugin::content-manager.explorer.read',
  subject,
})) as Permissions;

/** What only those hold who run the machine: the Super Admin and the function QT (`src/roles/profiles.ts`). */
export const MANAGES_ACCOUNTS = 'admin::users.create';

/**
 * Running the machine is no permission of its own in Strapi: making accounts stands for it. It only hides what would be
 * refused; the server decides by the account.
 */
export const RUNS_THE_MACHINE = [{ action: MANAGES_ACCOUNTS, subject: null }] as unknown as Permissions;

/**
 * The ledger is for some functions only, which a menu cannot ask for; nearest are those who work on donors. Whoever
 * else may read it is led there by the overview, which asks the server.
 */
export const READS_LEDGER = [
  { action: 'plugin::content-manager.explorer.read', subject: 'api::donor.donor' },
] as unknown as Permissions;
