import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { addVersionsPanel } from './add-versions-panel';

/** Earlier descriptions of an item. */
export const versionsRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  bootstrap: addVersionsPanel,
};
