import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { addPanel } from './add-panel';
import { explainPublishing } from './explain-publishing';
import { PublishConditions } from './PublishConditions';

/** What still stands in the way of publishing, as the editor types. */
export const panelRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  bootstrap: (app) => {
    addPanel(app, PublishConditions);
    explainPublishing(app);
  },
};
