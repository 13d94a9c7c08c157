import type { AdminRoom } from '../../../../packages/plugin-rooms/src/admin';

import { filmRoom } from './film';
import { binRoom } from './bin';
import { fixityRoom } from './fixity';
import { jobsRoom } from './jobs';
import { looksRoom } from './looks';
import { metadataRoom } from './metadata';
import { pagesRoom } from './pages';
import { recipesRoom } from './recipes';
import { uploadRoom } from './upload';
import { zoomRoom } from './zoom';

/** What the preservation plugin adds to the panel. */
export const ROOMS: readonly AdminRoom[] = [
  uploadRoom,
  jobsRoom,
  filmRoom,
  pagesRoom,
  metadataRoom,
  looksRoom,
  zoomRoom,
  recipesRoom,
  fixityRoom,
  binRoom,
];
