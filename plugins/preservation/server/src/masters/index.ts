import type { Room } from '../../../../../packages/plugin-rooms/src/server';

import bootstrap from '../bootstrap';
import destroy from '../destroy';
import register from '../register';
import decoders from '../services/decoders';
import masters from '../services/masters';
import ports from '../services/ports';

/** The store: every file that comes in is judged, kept as it is and drawn. */
export const mastersRoom: Room = { services: { decoders, masters, ports }, register, bootstrap, destroy };
