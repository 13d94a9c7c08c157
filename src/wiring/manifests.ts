import type { Core } from '@strapi/strapi';

import type { ItemsService } from '../../plugins/archive-search/server/src/services/items';
import { PublicError } from '../../plugins/archive-search/shared/public-error';
import { portsOf } from '../../plugins/preservation/server/src/services/ports';

/** Tells the preservation plugin in which words an item is described to everybody: they belong to the search plugin. */
export const wireManifests = (strapi: Core.Strapi): void => {
  portsOf(strapi).setItemDescriber(async (kind, documentId) => {
    const items: ItemsService = strapi.plugin('archive-search').service('items');
    try {
      return await items.describe(kind, documentId);
    } catch (error) {
      if (error instanceof PublicError && error.status === 404) return null;
      throw error;
    }
  });
};
