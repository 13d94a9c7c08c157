import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { RULE_CATALOGUE } from '../../../../shared/rule-settings';
import { readSwitch, ruleOf } from '../../../../shared/rule-switch';
import { actingOf } from '../../acting/acting';
import { evaluationOf } from '../evaluation';
import { switchRule } from '../switch-rule';
import { badRequests, forbidden } from './refuse';

/** The function that administers the archive's machine (data/roles.json). */
const MACHINE = 'QT';

const NOT_ADMINISTRATOR = {
  code: 'RULES_NOT_ADMINISTRATOR',
  vi: 'Chỉ người quản trị hệ thống mới được đổi quy tắc hoặc cho kiểm tra lại toàn kho.',
  en: 'Only those who run the machine may switch rules or have everything judged again.',
};

/** The rules with what may be switched about them, and judging everything again. */
export const rulesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const requireAdministrator = (): void => {
    const { runsTheMachine, functions } = actingOf(strapi).current();
    if (!runsTheMachine && !functions.includes(MACHINE)) throw forbidden(NOT_ADMINISTRATOR);
  };

  return {
    /** `GET /rules` */
    async find(context: Context): Promise<void> {
      const { settings } = await evaluationOf(strapi).settings.read();
      context.body = RULE_CATALOGUE.map(({ id, vi, en, kinds, codes, thresholds }) => ({
        id,
        vi,
        en,
        kinds,
        codes: codes.map(({ code, severity, locked }) => ({
          code,
          severity: locked ? severity : (settings.severities[code] ?? severity),
          default: severity,
          locked,
        })),
        thresholds: thresholds.map((one) => ({ ...one, value: settings.thresholds[one.key] ?? one.default })),
      }));
    },

    /** `PUT /rules/:id` */
    async switch(context: Context): Promise<void> {
      requireAdministrator();
      const { id } = context.params as { id: string };
      const rule = ruleOf(id);
      if (!rule)
        throw new errors.NotFoundError('Không có quy tắc này.', {
          code: 'RULE_NOT_FOUND',
          en: 'There is no such rule.',
        });
      const read = readSwitch(rule, (context.request as { body?: unknown }).body);
      if (!read.ok) throw badRequests(read.refusals);
      context.body = await switchRule(strapi, id, read.value);
    },

    /** `POST /revalidations` */
    async revalidate(context: Context): Promise<void> {
      requireAdministrator();
      const evaluation = evaluationOf(strapi);
      context.body = await evaluation.revalidation.start();
      evaluation.wake();
    },

    /** `GET /revalidations/current` */
    async progress(context: Context): Promise<void> {
      context.body = await evaluationOf(strapi).revalidation.current();
    },
  };
};
