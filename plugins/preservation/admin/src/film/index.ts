import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { FilmPanel } from './FilmPanel';

/** "Bản xem" beside the form: what plays of an item, and how far the work on it is. */
export const filmRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  bootstrap: (app) => {
    const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
    apis.addEditViewSidePanel([FilmPanel]);
  },
};
