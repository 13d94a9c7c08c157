import { Search } from '@strapi/icons';
import type { MenuItem } from '@strapi/strapi/admin';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { messageId, PLUGIN_ID } from '../plugin-id';

/**
 * It is for the repository and for those who run the machine, which a menu cannot ask for; nearest are those who read
 * donors. The server decides by the account.
 */
const LOOKS_AFTER_IT = [
  { action: 'plugin::content-manager.explorer.read', subject: 'api::donor.donor' },
] as unknown as MenuItem['permissions'];

/** "Chỉ mục tìm kiếm": whether the index says what the database says, and what to do where it does not. */
export const upkeepRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: (app) =>
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}/index`,
      icon: Search,
      intlLabel: { id: messageId('upkeep.menu'), defaultMessage: 'Search index' },
      permissions: LOOKS_AFTER_IT,
      position: 5,
      Component: async () => ({ default: (await import('./UpkeepPage')).UpkeepPage }),
    }),
};
