import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { addPanel } from '../panel/add-panel';
import { AppraisalPanel } from './AppraisalPanel';

/** Where the item stands and what may be done with it. */
export const appraisalRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  bootstrap: (app) => addPanel(app, AppraisalPanel),
};
