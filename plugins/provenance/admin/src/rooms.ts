import type { AdminRoom } from '../../../../packages/plugin-rooms/src/admin';
import { appraisalRoom } from './appraisal';
import { conflictRoom } from './conflict';
import { historyRoom } from './history';
import { PAGE_ROOMS } from './pages';
import { panelRoom } from './panel';
import { registerFields } from './register-fields';
import { restorationRoom } from './restoration';
import { versionsRoom } from './versions';

/** Dates and codes in forms. */
const fieldsRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: registerFields,
};

/** Each panel goes right below the buttons and above those that came before it: the last one stands on top. */
export const ROOMS: readonly AdminRoom[] = [
  fieldsRoom,
  conflictRoom,
  versionsRoom,
  historyRoom,
  restorationRoom,
  panelRoom,
  appraisalRoom,
  ...PAGE_ROOMS,
];
