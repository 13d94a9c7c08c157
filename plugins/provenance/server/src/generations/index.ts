import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { generationsController } from './controller';
import { createGenerations, generationsOf } from './generations';

/** No retouched picture passes for the record: what each file was made from, and the label that follows from it. */
export const generationsRoom: Room = {
  services: { generations: createGenerations },
  controllers: { generations: generationsController },
  routes: [
    {
      method: 'GET',
      path: '/items/:uid/:documentId/generations',
      handler: 'generations.find',
      config: SIGNED_IN,
    },
    {
      method: 'POST',
      path: '/items/:uid/:documentId/generations/:sha256/part',
      handler: 'generations.part',
      config: SIGNED_IN,
    },
  ],
  bootstrap: ({ strapi }) => generationsOf(strapi).prepare(),
};
