import type { Room } from '../../../../../packages/plugin-rooms/src/server';
import { createActing } from './acting';

/** Who is acting. */
export const actingRoom: Room = { services: { acting: createActing } };
