import type { Room } from '../room';
import { createActing } from './acting';

/** Who is acting. */
export const actingRoom: Room = { services: { acting: createActing } };
