import type { Room } from '../../../../packages/plugin-rooms/src/server';

import { copiesRoom } from './copies';
import { digitisationRoom } from './digitisation';
import { filmRoom } from './film';
import { iiifRoom } from './iiif';
import { binRoom } from './bin';
import { fixityRoom } from './fixity';
import { jobsRoom } from './jobs';
import { looksRoom } from './looks';
import { mastersRoom } from './masters';
import { pagesRoom } from './pages';
import { metadataRoom } from './metadata';
import { outgoingRoom } from './outgoing';
import { replacingRoom } from './replacing';
import { readingRoom } from './reading';
import { recipesRoom } from './recipes';
import { resumableRoom } from './resumable';

/** In the order they are woken; they go to sleep in the opposite one. */
export const ROOMS: readonly Room[] = [
  mastersRoom,
  replacingRoom,
  readingRoom,
  copiesRoom,
  filmRoom,
  iiifRoom,
  pagesRoom,
  fixityRoom,
  binRoom,
  metadataRoom,
  looksRoom,
  outgoingRoom,
  recipesRoom,
  digitisationRoom,
  resumableRoom,
  // Last, so that it is the first to stop: what the other rooms' work needs is still there.
  jobsRoom,
];
