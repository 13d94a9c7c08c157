import type { Room } from '../../../../../packages/plugin-rooms/src/server';
import { replaceByGeneration } from './replace-by-generation';

/** Replacing and cropping in the media library make generations; nothing overwrites. */
export const replacingRoom: Room = { register: ({ strapi }) => replaceByGeneration(strapi) };
