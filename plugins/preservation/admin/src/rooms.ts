import type { AdminRoom } from '../../../../packages/plugin-rooms/src/admin';

/** What the preservation plugin adds to the panel. */
export const ROOMS: readonly AdminRoom[] = [];
