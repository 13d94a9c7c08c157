import { actingRoom } from './acting';
import { appraisalRoom } from './appraisal';
import { bulkRoom } from './bulk';
import { evaluationRoom } from './evaluation';
import { gateRoom } from './gate';
import { ledgerRoom } from './ledger';
import type { Room } from '../../../../packages/plugin-rooms/src/server';
import { restorationRoom } from './restoration';
import { versionsRoom } from './versions';
import { vocabulariesRoom } from './vocabularies';
import { withdrawalsRoom } from './withdrawals';

/** In the order they are woken: code lists first, since the others read them. */
export const ROOMS: readonly Room[] = [
  gateRoom,
  vocabulariesRoom,
  actingRoom,
  ledgerRoom,
  versionsRoom,
  appraisalRoom,
  restorationRoom,
  evaluationRoom,
  withdrawalsRoom,
  bulkRoom,
];
