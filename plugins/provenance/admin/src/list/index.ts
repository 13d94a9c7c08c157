import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { makeColumnsReadable } from './readable-columns';
import { makeFiltersReadable } from './readable-filters';

/** Lists that speak in words: columns and filters. */
export const listRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  bootstrap: (app) => {
    makeColumnsReadable(app);
    makeFiltersReadable(app);
  },
};
