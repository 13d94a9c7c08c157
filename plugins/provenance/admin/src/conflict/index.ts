import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { addConflictGuard, prepareConflictGuard } from './add-conflict-guard';

/** Two people on one record. */
export const conflictRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: prepareConflictGuard,
  bootstrap: addConflictGuard,
};
