import type { AdminRoom } from '../../../../packages/plugin-rooms/src/admin';

import { uploadRoom } from './upload';

/** What the preservation plugin adds to the panel. */
export const ROOMS: readonly AdminRoom[] = [uploadRoom];
