import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { addPanel } from '../panel/add-panel';
import { HistoryPanel } from './HistoryPanel';

/** Who did what with the item, and when. */
export const historyRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  bootstrap: (app) => addPanel(app, HistoryPanel),
};
