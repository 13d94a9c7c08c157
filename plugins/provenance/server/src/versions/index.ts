import type { Room } from '../room';
import { createVersions } from './versions';

/** Earlier descriptions; two people on one record. */
export const versionsRoom: Room = { services: { versions: createVersions } };
