import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';

import { recipesController } from './controller';
import { createRecipes, recipesOf } from './recipes';

/** Digital restoration: recipes tried on small copies, applied to masters, and what comes out kept as a master beside. */
export const recipesRoom: Room = {
  services: { recipes: createRecipes },
  controllers: { recipes: recipesController },
  routes: [
    { method: 'GET', path: '/recipes/:uid/:documentId', handler: 'recipes.find', config: SIGNED_IN },
    { method: 'POST', path: '/recipes/preview', handler: 'recipes.preview', config: SIGNED_IN },
    { method: 'POST', path: '/recipes/verify', handler: 'recipes.verify', config: SIGNED_IN },
    { method: 'POST', path: '/recipes', handler: 'recipes.save', config: SIGNED_IN },
  ],
  bootstrap: ({ strapi }) => recipesOf(strapi).prepare(),
  destroy: ({ strapi }) => recipesOf(strapi).end(),
};
