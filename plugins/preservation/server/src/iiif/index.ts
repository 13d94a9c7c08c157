import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';

import { imageController } from './image-controller';
import { manifestController } from './manifest-controller';
import { zoomController } from './zoom-controller';

/** Open on purpose: every handler asks the one decision first, or the signature in the address. */
const open = { auth: false } as const;

/** Enlargeable pictures and lists of an item's files as other archives and viewers read them (IIIF). */
export const iiifRoom: Room = {
  controllers: { 'iiif-image': imageController, 'iiif-manifest': manifestController, zoom: zoomController },
  routes: [{ method: 'GET', path: '/items/:uid/:documentId/zoom', handler: 'zoom.find', config: SIGNED_IN }],
  contentRoutes: [
    { method: 'GET', path: '/iiif/3/:identifier', handler: 'iiif-image.base', config: open },
    { method: 'GET', path: '/iiif/3/:identifier/info.json', handler: 'iiif-image.info', config: open },
    {
      method: 'GET',
      path: '/iiif/3/:identifier/:region/:size/:rotation/:file',
      handler: 'iiif-image.image',
      config: open,
    },
    {
      method: 'GET',
      path: '/iiif/presentation/:kind/:documentId/manifest.json',
      handler: 'iiif-manifest.find',
      config: open,
    },
  ],
};
