import type { Room } from '../../../../../packages/plugin-rooms/src/server';

import { createDigitisation, digitisationOf } from './digitisation';

/** Scans against the technical profiles of the Party's and the State's archives. */
export const digitisationRoom: Room = {
  services: { digitisation: createDigitisation },
  bootstrap: async ({ strapi }) => void digitisationOf(strapi).profiles(),
};
