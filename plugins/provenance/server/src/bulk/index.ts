import type { Room } from '../../../../../packages/plugin-rooms/src/server';
import { replaceBulkActs } from './replace-bulk-acts';

/** Publishing, withdrawing and deleting many items at once, each for itself. */
export const bulkRoom: Room = { register: ({ strapi }) => replaceBulkActs(strapi) };
