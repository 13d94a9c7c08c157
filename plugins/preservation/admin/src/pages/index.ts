import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';

import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { PagesPanel } from './PagesPanel';

/** Pages of documents beside the form: their pictures, their text, what people correct. */
export const pagesRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  bootstrap(app) {
    const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
    apis.addEditViewSidePanel([PagesPanel]);
  },
};
