import type { Room } from '../room';
import { createAppraisal } from './appraisal';

/** Received, moderated, appraised, accessioned, published: by separate hands. */
export const appraisalRoom: Room = { services: { appraisal: createAppraisal } };
