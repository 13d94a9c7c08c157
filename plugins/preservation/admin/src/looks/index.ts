import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { addSidePanel } from '../parts/add-side-panel';
import { LooksPanel } from './LooksPanel';

/** Pictures that look alike: the question to the editor. */
export const looksRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  bootstrap: (app) => addSidePanel(app, LooksPanel),
};
