import type { AdminRoom } from '../../../../packages/plugin-rooms/src/admin';

import { jobsRoom } from './jobs';
import { looksRoom } from './looks';
import { metadataRoom } from './metadata';

/** What the preservation plugin adds to the panel. */
export const ROOMS: readonly AdminRoom[] = [jobsRoom, looksRoom, metadataRoom];
