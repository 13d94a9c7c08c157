import type { Core } from '@strapi/strapi';

import type { PortsService } from '../../plugins/archive-search/server/src/services/ports';
import { filmsOf } from '../../plugins/preservation/server/src/film/films';

/** Tells the search plugin what plays of an item: the files belong to the preservation plugin. */
export const wirePlayback = (strapi: Core.Strapi): void => {
  const ports: PortsService = strapi.plugin('archive-search').service('ports');
  ports.setPlaybackDescriber(({ representations, ...item }) =>
    filmsOf(strapi).playback(
      item,
      representations.map(({ file, language }) => ({
        facts: file?.provider_metadata,
        languageCode: language ?? null,
      })),
    ),
  );
};
