import { Trash } from '@strapi/icons';
import type { MenuItem } from '@strapi/strapi/admin';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { messageId } from '../plugin-id';
import { BIN_ADDRESS } from './address';

/**
 * For some functions only, which a menu cannot ask for; nearest are those who read donors. The standing members, who
 * decide, are led there by the home page. The server decides by the account.
 */
const WATCHES = [
  { action: 'plugin::content-manager.explorer.read', subject: 'api::donor.donor' },
] as unknown as MenuItem['permissions'];

/** "Thùng lưu": masters nothing uses any more, and their way out. */
export const binRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: (app) =>
    app.addMenuLink({
      to: BIN_ADDRESS.slice(1),
      icon: Trash,
      intlLabel: { id: messageId('bin.menu'), defaultMessage: 'Bin' },
      permissions: WATCHES,
      position: 4,
      Component: async () => ({ default: (await import('./BinPage')).BinPage }),
    }),
};
