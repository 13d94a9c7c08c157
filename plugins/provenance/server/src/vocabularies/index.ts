import path from 'node:path';

import { vocabulariesController } from '../controllers/vocabularies';
import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { createVocabularies, vocabulariesOf } from '../services/vocabularies';

/** The code lists. */
export const vocabulariesRoom: Room = {
  services: { vocabularies: createVocabularies },
  controllers: { vocabularies: vocabulariesController },
  routes: [{ method: 'GET', path: '/vocabularies/:name', handler: 'vocabularies.find', config: SIGNED_IN }],
  /** Loaded before anything asks for them; a no-op when no file has changed. */
  bootstrap: async ({ strapi }) => {
    const vocabularies = vocabulariesOf(strapi);
    vocabularies.watch();
    await vocabularies.load(path.join(strapi.dirs.app.root, 'data', 'vocabularies'));
  },
  destroy: async ({ strapi }) => vocabulariesOf(strapi).unwatch(),
};
