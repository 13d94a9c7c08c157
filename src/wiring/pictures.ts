import type { Core } from '@strapi/strapi';

import type { PortsService } from '../../plugins/archive-search/server/src/services/ports';
import { describePictures } from '../../plugins/preservation/shared/describe-pictures';

/** Tells the search plugin where the pictures of an item are: the files belong to the preservation plugin. */
export const wirePictures = (strapi: Core.Strapi): void => {
  const ports: PortsService = strapi.plugin('archive-search').service('ports');
  ports.setPictureDescriber(describePictures);
};
