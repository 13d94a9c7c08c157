import { Trash } from '@strapi/icons';
import type { MenuItem } from '@strapi/strapi/admin';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { SEES_BIN } from '../../../shared/bin/permission';
import { messageId } from '../plugin-id';
import { BIN_ADDRESS } from './address';

/** A permission of its own, given to the functions that may look (F168): the standing members read no donors, but decide here. */
const WATCHES = [{ action: SEES_BIN.action, subject: null }] as unknown as MenuItem['permissions'];

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
