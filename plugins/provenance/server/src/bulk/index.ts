import type { Room } from '../room';
import { replaceBulkActs } from './replace-bulk-acts';

/** Publishing, withdrawing and deleting many items at once, each for itself. */
export const bulkRoom: Room = { register: ({ strapi }) => replaceBulkActs(strapi) };
