import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { addSidePanel } from '../parts/add-side-panel';
import { MetadataPanel } from './MetadataPanel';

/** What stands inside the files of an item, beside its form. */
export const metadataRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  bootstrap: (app) => addSidePanel(app, MetadataPanel),
};
