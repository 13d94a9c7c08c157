import { existsSync } from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { mastersOf } from '../services/masters';

/** Left in the archive folder by a restore until it was verified (F128). */
const MARKER = 'RESTORE-UNFINISHED.json';

/**
 * An archive that is only half restored does not start: what is missing would be taken for lost, and what is written for
 * kept. The restore itself may, to verify it.
 * @throws Error with the sentence for whoever starts it
 */
export const refuseHalfRestored = (strapi: Core.Strapi): void => {
  const marker = path.join(mastersOf(strapi).layout.root, MARKER);
  if (strapi.config.get('plugin::preservation.restoreCheck', false) || !existsSync(marker)) return;
  throw new Error(
    `Kho mới khôi phục được một phần nên không khởi động. Hãy chạy lại lệnh khôi phục (${marker}). / The restore of this archive was cut off or did not verify: run it again.`,
  );
};
