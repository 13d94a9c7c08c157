import type { Room } from '../../../../packages/plugin-rooms/src/server';

import { filmRoom } from './film';
import { copiesRoom } from './copies';
import { iiifRoom } from './iiif';
import { jobsRoom } from './jobs';
import { mastersRoom } from './masters';
import { readingRoom } from './reading';

/** In the order they are woken; they go to sleep in the opposite one. */
export const ROOMS: readonly Room[] = [
  mastersRoom,
  readingRoom,
  filmRoom,
  copiesRoom,
  iiifRoom,
  // Last, so that it is the first to stop: what the other rooms' work needs is still there.
  jobsRoom,
];
