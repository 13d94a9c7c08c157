import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { ZoomPanel } from './ZoomPanel';

/** Puts "Xem phóng to" below the other panels of the edit form. */
export const addZoomPanel = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
  apis.addEditViewSidePanel([ZoomPanel]);
};
