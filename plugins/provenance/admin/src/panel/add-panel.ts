import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Puts a panel beside the edit form, right below the buttons and above the panels added before it. */
export const addPanel = (app: Pick<StrapiApp, 'getPlugin'>, Panel: PanelComponent): void => {
  const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
  apis.addEditViewSidePanel((panels) => {
    const [actions, ...rest] = panels;
    return actions ? [actions, Panel, ...rest] : [Panel];
  });
};
