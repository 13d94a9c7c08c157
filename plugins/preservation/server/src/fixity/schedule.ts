import type { Core } from '@strapi/strapi';

import { binOf } from '../bin/bin';
import { fixityOf } from './fixity';

const JOB = 'preservation.fixity-hourly';
/** Off the full hour, when other machines wake; a server that runs by day only still gets its share. */
const EVERY_HOUR = '0 23 * * * *';
/** Ends before the next hour begins: two processes take turns then. */
const AT_MOST_MS = 50 * 60_000;
const DAY_MS = 86_400_000;

/** One hour's share (F111): the bin looked after, once a day database against disk, then what is due, at the pace allowed. Throws nothing. */
export const hourlyShare = async (strapi: Core.Strapi, atMostMs = AT_MOST_MS): Promise<void> => {
  const fixity = fixityOf(strapi);
  try {
    await binOf(strapi).settle();
    const { last } = await fixity.status();
    const compared = last.integrity?.outcome === 'cut-off' ? undefined : last.integrity?.finishedAt;
    if (!compared || Date.now() - Date.parse(compared) >= DAY_MS) await fixity.compare('schedule');
    await fixity.round({ scope: 'due', origin: 'schedule', atMostMs });
  } catch (error) {
    strapi.log.error(
      `Chưa kiểm tra được kho tệp gốc, sẽ thử lại sau một giờ: ${String(error)} / The masters could not be checked.`,
    );
  }
};

/** Starts the hourly look in the server process; commands leave it to the server. */
export const scheduleFixity = (strapi: Core.Strapi): void => {
  if (!fixityOf(strapi).options.scheduled) return;
  strapi.cron.add({ [JOB]: { task: () => hourlyShare(strapi), options: { rule: EVERY_HOUR } } });
};

export const stopFixity = (strapi: Core.Strapi): void => void strapi.cron.remove(JOB);
