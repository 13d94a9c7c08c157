import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Puts a panel below the others beside the edit form. */
export const addSidePanel = (app: Pick<StrapiApp, 'getPlugin'>, Panel: PanelComponent): void => {
  const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
  apis.addEditViewSidePanel([Panel]);
};

/** The content types that show masters. */
export const ITEMS: readonly string[] = ['api::photo.photo', 'api::film.film', 'api::document.document'];
