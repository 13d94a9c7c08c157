import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { versionsController } from './controller';
import { ensureVersionsTable } from './tables';
import { createVersions } from './versions';

const ITEM = '/items/:uid/:documentId/versions';

/** Earlier descriptions; two people on one record. */
export const versionsRoom: Room = {
  services: { versions: createVersions },
  controllers: { versions: versionsController },
  routes: [
    { method: 'GET', path: ITEM, handler: 'versions.list', config: SIGNED_IN },
    { method: 'GET', path: `${ITEM}/compare`, handler: 'versions.compare', config: SIGNED_IN },
    { method: 'POST', path: `${ITEM}/:no/restore`, handler: 'versions.restore', config: SIGNED_IN },
  ],
  bootstrap: ({ strapi }) => ensureVersionsTable(() => strapi.db.connection.schema),
};
