import type { AdminRoom } from './admin-room';
import { appraisalRoom } from './appraisal';
import { historyRoom } from './history';
import { makeColumnsReadable } from './list/readable-columns';
import { panelRoom } from './panel';
import { registerFields } from './register-fields';

/** Dates and codes in forms and lists. */
const fieldsRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  register: registerFields,
  bootstrap: makeColumnsReadable,
};

/** Each panel goes right below the buttons and above those that came before it: the last one stands on top. */
export const ROOMS: readonly AdminRoom[] = [fieldsRoom, historyRoom, panelRoom, appraisalRoom];
