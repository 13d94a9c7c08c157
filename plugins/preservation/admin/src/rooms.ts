import type { AdminRoom } from '../../../../packages/plugin-rooms/src/admin';

import { filmRoom } from './film';
import { jobsRoom } from './jobs';
import { zoomRoom } from './zoom';

/** What the preservation plugin adds to the panel. */
export const ROOMS: readonly AdminRoom[] = [jobsRoom, filmRoom, zoomRoom];
