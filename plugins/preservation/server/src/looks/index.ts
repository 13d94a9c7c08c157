import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { looksController } from './controller';
import { createLookAnswers } from './look-answers';
import { ensureLooksTables } from './tables';

const PAIRS = '/items/:uid/:documentId/look-alikes';

/** Pictures that look alike: the question to an editor, and the answers. */
export const looksRoom: Room = {
  services: { lookAnswers: createLookAnswers },
  controllers: { looks: looksController },
  routes: [
    { method: 'GET', path: PAIRS, handler: 'looks.find', config: SIGNED_IN },
    { method: 'POST', path: PAIRS, handler: 'looks.answer', config: SIGNED_IN },
  ],
  bootstrap: ({ strapi }) =>
    ensureLooksTables(() => {
      const schemaName: string | undefined = strapi.db.getSchemaName();
      const { schema } = strapi.db.connection;
      return schemaName ? schema.withSchema(schemaName) : schema;
    }),
};
