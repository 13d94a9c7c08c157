import type { Room } from '../../../../packages/plugin-rooms/src/server';

import { mastersRoom } from './masters';
import { readingRoom } from './reading';
import { resumableRoom } from './resumable';

/** In the order they are woken; they go to sleep in the opposite one. */
export const ROOMS: readonly Room[] = [mastersRoom, readingRoom, resumableRoom];
