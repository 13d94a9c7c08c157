import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { addBulkActs } from './list-actions';

/** Acts over a selection, with a report of each item. */
export const bulkRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  bootstrap: addBulkActs,
};
