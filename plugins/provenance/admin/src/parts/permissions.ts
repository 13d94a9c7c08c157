import type { MenuItem } from '@strapi/strapi/admin';

import { ITEM_UIDS } from './item-address';

type Permissions = MenuItem['permissions'];

/** Whoever may read items of some kind sees the pages about items; what they see there, the server decides. */
export const READS_ITEMS = ITEM_UIDS.map((subject) => ({
  action: 'plugin::content-manager.explorer.read',
  subject,
})) as Permissions;

/**
 * Running the machine is no permission of its own in Strapi; changing roles is what only the Super Admin may do here
 * (`src/roles/profiles.ts` grants it to nobody). It only hides the link: the server decides by the account.
 */
export const RUNS_THE_MACHINE = [{ action: 'admin::roles.update', subject: null }] as unknown as Permissions;

/** Whoever runs the accounts of the archive; whether they may read the ledger, the server decides. */
export const READS_LEDGER = [{ action: 'admin::users.read', subject: null }] as unknown as Permissions;
