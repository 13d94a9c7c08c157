import type { AdminRoom } from '../admin-room';

/** The words that all pages share. */
export const partsRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
};
