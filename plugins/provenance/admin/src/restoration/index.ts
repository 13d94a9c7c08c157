import { Magic } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { addPanel } from '../panel/add-panel';
import { READS_ITEMS } from '../parts/permissions';
import { messageId, PLUGIN_ID } from '../plugin-id';
import { RESTORATION_ADDRESS } from './address';
import { RestorationPanel } from './RestorationPanel';

const words = (key: string, defaultMessage: string) => ({
  id: messageId(`restoration.${key}`),
  defaultMessage,
});

const register = (app: StrapiApp): void => {
  app.addMenuLink({
    to: RESTORATION_ADDRESS.slice(1),
    icon: Magic,
    intlLabel: words('menu', 'Restoration'),
    permissions: READS_ITEMS,
    position: 3,
    Component: async () => ({ default: (await import('./RestorationPages')).RestorationPages }),
  });
  app.widgets.register((others) => [
    ...others,
    {
      icon: Magic,
      title: words('widget', 'Urgent restorations'),
      link: { label: words('widget.all', 'See all'), href: RESTORATION_ADDRESS },
      component: async () => (await import('./RestorationWidget')).RestorationWidget,
      pluginId: PLUGIN_ID,
      id: 'restoration',
      // Strapi asks that every permission of a widget be held; one kind of item is enough.
      permissions: READS_ITEMS.slice(0, 1),
    },
  ]);
};

/** What is in danger, what is done about it, what it costs. */
export const restorationRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register,
  bootstrap: (app) => addPanel(app, RestorationPanel),
};
