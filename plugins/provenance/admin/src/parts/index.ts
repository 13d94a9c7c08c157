import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';

/** The words that all pages share. */
export const partsRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
};
