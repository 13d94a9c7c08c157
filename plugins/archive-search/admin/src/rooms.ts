import type { AdminRoom } from '../../../../packages/plugin-rooms/src/admin';

import { upkeepRoom } from './upkeep';

/** What the search plugin adds to the panel. */
export const ROOMS: readonly AdminRoom[] = [upkeepRoom];
