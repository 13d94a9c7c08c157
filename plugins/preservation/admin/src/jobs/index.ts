import { Clock } from '@strapi/icons';
import type { MenuItem } from '@strapi/strapi/admin';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { messageId, PLUGIN_ID } from '../plugin-id';
import { JOBS_ADDRESS } from './address';

/**
 * It is for some functions only, which a menu cannot ask for; nearest are those who read donors. The server decides by
 * the account.
 */
const WORKS_WITH_FILES = [
  { action: 'plugin::content-manager.explorer.read', subject: 'api::donor.donor' },
] as unknown as MenuItem['permissions'];

/** "Việc nền": what the server is making, what waits, what could not be done and why. */
export const jobsRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: (app) => {
    app.addMenuLink({
      to: JOBS_ADDRESS.slice(1),
      icon: Clock,
      intlLabel: { id: messageId('jobs.menu'), defaultMessage: 'Work in the background' },
      permissions: WORKS_WITH_FILES,
      position: 4,
      Component: async () => ({ default: (await import('./JobsPage')).JobsPage }),
    });
    app.widgets.register((others) => [
      {
        icon: Clock,
        title: { id: messageId('jobs.widget'), defaultMessage: 'Work in the background' },
        component: async () => (await import('./JobsWidget')).JobsWidget,
        pluginId: PLUGIN_ID,
        id: 'jobs',
        permissions: WORKS_WITH_FILES,
      },
      ...others,
    ]);
  },
};
