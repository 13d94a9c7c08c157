import type { AdminRoom } from '../../../../packages/plugin-rooms/src/admin';
import { bulkRoom } from './bulk';
import { homeRoom } from './home';
import { ledgerRoom } from './ledger';
import { listRoom } from './list';
import { overviewRoom } from './overview';
import { partsRoom } from './parts';
import { rulesRoom } from './rules';
import { tasksRoom } from './tasks';

/** What the panel has around the edit form: pages, widgets, lists and what is done with many items at once. */
export const PAGE_ROOMS: readonly AdminRoom[] = [
  partsRoom,
  tasksRoom,
  overviewRoom,
  ledgerRoom,
  rulesRoom,
  homeRoom,
  listRoom,
  bulkRoom,
];
