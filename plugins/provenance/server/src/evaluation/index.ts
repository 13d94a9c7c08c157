import type { Room } from '../room';
import { createEvaluation } from './evaluation';

/** Every item judged by every rule, again whenever something it depends on changes. */
export const evaluationRoom: Room = { services: { evaluation: createEvaluation } };
