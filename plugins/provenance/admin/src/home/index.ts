import { Archive, CheckCircle, Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { READS_ITEMS } from '../parts/permissions';
import { messageId, PLUGIN_ID } from '../plugin-id';
import { TASKS_ADDRESS } from '../tasks/address';

const title = (key: string) => ({ id: messageId(`home.${key}`), defaultMessage: key });

/** Strapi asks that every permission of a widget be held; one kind of item is enough to have tasks. */
const permissions = READS_ITEMS.slice(0, 1);

/** Before Strapi's own: what waits is what one comes for. */
const addWidgets = (app: StrapiApp): void =>
  app.widgets.register((others) => [
    {
      icon: CheckCircle,
      title: title('tasks'),
      link: { label: title('tasks.all'), href: TASKS_ADDRESS },
      component: async () => (await import('./TasksWidget')).TasksWidget,
      pluginId: PLUGIN_ID,
      id: 'tasks',
      permissions,
    },
    {
      icon: Clock,
      title: title('late'),
      component: async () => (await import('./LateWidget')).LateWidget,
      pluginId: PLUGIN_ID,
      id: 'late',
      permissions,
    },
    {
      icon: Archive,
      title: title('arrivals'),
      component: async () => (await import('./ArrivalsWidget')).ArrivalsWidget,
      pluginId: PLUGIN_ID,
      id: 'arrivals',
      permissions,
    },
    ...others,
  ]);

/** What stands on the home page: my tasks, what is late, what came in. */
export const homeRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: addWidgets,
};
