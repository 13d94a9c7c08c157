import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { addZoomPanel } from './add-zoom-panel';

/** Pictures enlarged beside the form: a name on a flag, a hand's writing on the back. */
export const zoomRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  bootstrap: addZoomPanel,
};
