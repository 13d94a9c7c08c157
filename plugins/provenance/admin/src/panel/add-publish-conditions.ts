import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { PublishConditions } from './PublishConditions';

/** Puts "Điều kiện công bố" beside the edit form of items, right below the publish button. */
export const addPublishConditions = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
  apis.addEditViewSidePanel((panels) => {
    const [actions, ...rest] = panels;
    return actions ? [actions, PublishConditions, ...rest] : [PublishConditions];
  });
};
