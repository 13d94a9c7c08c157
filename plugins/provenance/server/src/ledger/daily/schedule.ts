import type { Core } from '@strapi/strapi';

import { ledgerOf } from '../ledger';
import { createDailyHead, type DailyHead } from './daily-head';
import { ledgerMemory } from './memory';

const JOB = 'provenance.ledger-daily';
/** Every hour: a server that is switched on at eight, or a mail that could not go out, still gets its day. */
const EVERY_HOUR = '0 7 * * * *';

interface EmailService {
  send: (mail: { to: string; subject: string; text: string }) => Promise<unknown>;
}

interface LedgerSettings {
  readonly ledgerDaily: boolean;
  readonly ledgerMailTo: string;
  readonly canMail: boolean;
}

const settingsOf = (strapi: Core.Strapi): LedgerSettings => ({
  ledgerDaily: strapi.config.get('plugin::provenance.ledgerDaily', true),
  ledgerMailTo: strapi.config.get('plugin::provenance.ledgerMailTo', ''),
  canMail: strapi.config.get('plugin::provenance.canMail', false),
});

/** The service `plugin::provenance.ledgerDaily`: the day's work on this archive's ledger. */
export const createLedgerDaily = ({ strapi }: { strapi: Core.Strapi }): DailyHead => {
  const { ledgerMailTo: to, canMail } = settingsOf(strapi);
  const email = (): EmailService => strapi.plugin('email').service('email');
  return createDailyHead({
    now: () => new Date(),
    head: () => ledgerOf(strapi).head(),
    verify: (options) => ledgerOf(strapi).verify(options),
    memory: ledgerMemory(strapi),
    log: {
      info: (text) => void strapi.log.info(text),
      error: (text) => void strapi.log.error(text),
    },
    send: to && canMail ? async (letter) => void (await email().send({ to, ...letter })) : null,
  });
};

/** Starts the hourly look in the server process; commands leave it to the server. */
export const scheduleDaily = (strapi: Core.Strapi): void => {
  const { ledgerDaily, ledgerMailTo, canMail } = settingsOf(strapi);
  if (!ledgerDaily) return;
  if (ledgerMailTo && !canMail)
    strapi.log.warn(
      'LEDGER_MAIL_TO đã đặt nhưng chưa có SMTP_HOST: mã xác nhận của sổ nhật ký chỉ ghi vào nhật ký máy chủ. / LEDGER_MAIL_TO is set, SMTP_HOST is not: no mail will go out.',
    );
  const daily: DailyHead = strapi.plugin('provenance').service('ledgerDaily');
  strapi.cron.add({ [JOB]: { task: () => daily.run(), options: { rule: EVERY_HOUR } } });
};

export const stopDaily = (strapi: Core.Strapi): void => void strapi.cron.remove(JOB);
