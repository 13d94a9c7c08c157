import type { Room } from '../../../../../packages/plugin-rooms/src/server';

import { createGate } from '../services/gate';
import { createNormaliser } from '../services/normaliser';
import { registerFields } from './register-fields';

/** What every write passes: made what should be stored, then judged. */
export const gateRoom: Room = {
  services: { gate: createGate, normaliser: createNormaliser },
  register: registerFields,
};
