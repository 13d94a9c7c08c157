import type { Core } from '@strapi/strapi';

import { EngineUnavailable } from '../engine/search-engine';
import { service } from '../plugin';

const JOB = 'archive-search-reconcile';
/** Every night, when nobody works (at a minute of its own: other nightly work begins at full hours). */
const NIGHTLY = '0 17 2 * * *';

const nightly = async (strapi: Core.Strapi): Promise<void> => {
  try {
    const { missing, differing, surplus, tookMs } = await service(strapi, 'reconcile').run();
    const wrong = missing + differing + surplus;
    const line = `archive-search: index compared with database in ${tookMs} ms: ${wrong} differences`;
    if (wrong > 0)
      strapi.log.warn(`${line} (${missing} missing, ${differing} differing, ${surplus} surplus)`);
    else strapi.log.info(line);
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error;
    // The worker compares anyway when the engine comes back (X6).
    strapi.log.warn(`archive-search: index not compared tonight: ${error.message}`);
  }
};

export const scheduleReconcile = (strapi: Core.Strapi): void => {
  strapi.cron.add({ [JOB]: { task: () => nightly(strapi), options: { rule: NIGHTLY } } });
};

export const unscheduleReconcile = (strapi: Core.Strapi): void => void strapi.cron.remove(JOB);
