import { ChartPie } from '@strapi/icons';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { messageId, PLUGIN_ID } from '../plugin-id';
import { READS_ITEMS } from '../parts/permissions';

/** "Xuất xứ: tổng quan": what was found, by rule, by content group, by provider. */
export const overviewRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: (app) =>
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}/overview`,
      icon: ChartPie,
      intlLabel: { id: messageId('overview.menu'), defaultMessage: 'Provenance: overview' },
      permissions: READS_ITEMS,
      position: 2,
      Component: async () => ({ default: (await import('./OverviewPages')).OverviewPages }),
    }),
};
