import type { Room } from '../../../../packages/plugin-rooms/src/server';

import { jobsRoom } from './jobs';
import { looksRoom } from './looks';
import { mastersRoom } from './masters';
import { metadataRoom } from './metadata';
import { outgoingRoom } from './outgoing';
import { readingRoom } from './reading';

/** In the order they are woken; they go to sleep in the opposite one. */
export const ROOMS: readonly Room[] = [
  mastersRoom,
  readingRoom,
  metadataRoom,
  looksRoom,
  outgoingRoom,
  // Last, so that it is the first to stop: what the other rooms' work needs is still there.
  jobsRoom,
];
