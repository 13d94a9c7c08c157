import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { VersionsPanel } from './VersionsPanel';

/** Puts "Các lần sửa" below the other panels of the edit form. */
export const addVersionsPanel = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
  apis.addEditViewSidePanel([VersionsPanel]);
};
