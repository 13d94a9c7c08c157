import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { outgoingController } from './controller';

/** Copies that leave the house carry their caption. */
export const outgoingRoom: Room = {
  controllers: { outgoing: outgoingController },
  routes: [
    {
      method: 'GET',
      path: '/items/:uid/:documentId/copies/:sha256',
      handler: 'outgoing.copy',
      config: SIGNED_IN,
    },
  ],
};
