import { CheckCircle } from '@strapi/icons';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { messageId } from '../plugin-id';
import { READS_ITEMS } from '../parts/permissions';
import { TASKS_ADDRESS } from './address';

/** "Việc của tôi": what waits for the account, by its functions. */
export const tasksRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: (app) =>
    app.addMenuLink({
      to: TASKS_ADDRESS.slice(1),
      icon: CheckCircle,
      intlLabel: { id: messageId('tasks.menu'), defaultMessage: 'My tasks' },
      permissions: READS_ITEMS,
      position: 1,
      Component: async () => ({ default: (await import('./TasksPage')).TasksPage }),
    }),
};
