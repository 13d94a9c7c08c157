import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { alarmWords } from '../../../../shared/fixity/alarm-words';
import { FINDING_KINDS, type FindingKind } from '../../../../shared/fixity/integrity';
import { refused } from '../../bin/refused';
import type { PortsService } from '../../services/ports';
import { fixityOf } from '../fixity';
import { isChecker, readPage, requireChecker, requireWatcher } from './access';

const BUSY = {
  code: 'FIXITY_BUSY',
  vi: 'Kho tệp gốc đang được kiểm tra. Hãy chờ lần kiểm tra này xong.',
  en: 'The masters are being checked. Wait until this check is over.',
} as const;

const NO_ALARM = {
  code: 'FIXITY_UNKNOWN_ALARM',
  vi: 'Không tìm thấy cảnh báo này, hoặc cảnh báo đã hết.',
  en: 'There is no such alarm, or it is over.',
} as const;

const BAD_SCOPE = {
  code: 'FIXITY_SCOPE_INVALID',
  vi: 'Hãy chọn kiểm tra tất cả tệp hay chỉ những tệp đến hạn.',
  en: 'Choose to check all masters, or those that are due.',
  field: 'scope',
} as const;

const bodyOf = (context: Context): Record<string, unknown> =>
  ((context.request as { body?: unknown }).body ?? {}) as Record<string, unknown>;

/** "Kiểm tra nguyên vẹn": figures, alarms, runs. */
export const fixityController = ({ strapi }: { strapi: Core.Strapi }) => {
  const fixity = () => fixityOf(strapi);
  const ports = (): PortsService => strapi.plugin('preservation').service('ports');

  /** Begins work that outlives the request; its result is read from the status. @throws FIXITY_BUSY */
  const begin = async (context: Context, work: () => Promise<unknown>): Promise<void> => {
    if ((await fixity().status()).running) throw refused(BUSY);
    work().catch((error: unknown) =>
      strapi.log.error(
        `Lần kiểm tra kho tệp gốc bị dừng: ${String(error)} / The check of the masters was cut off.`,
      ),
    );
    context.status = 202;
    context.body = { begun: true };
  };

  return {
    /** `GET /preservation/fixity/status` */
    async status(context: Context): Promise<void> {
      requireWatcher(strapi);
      context.body = { ...(await fixity().status()), mayCheck: isChecker(strapi) };
    },

    /** `GET /preservation/fixity/alarms?page`: what is open, the oldest first. */
    async alarms(context: Context): Promise<void> {
      requireWatcher(strapi);
      const { alarms, ...rest } = await fixity().alarms.open(readPage(context.query));
      const names = await ports()
        .watch()
        .namesOf(alarms.map(({ name }) => name));
      context.body = {
        alarms: alarms.map((alarm) => ({
          ...alarm,
          ...alarmWords(alarm.kind),
          fileName: names.get(alarm.name) ?? null,
        })),
        ...rest,
      };
    },

    /** `POST /preservation/fixity/runs` `{ scope: 'all' | 'due' }` */
    async run(context: Context): Promise<void> {
      requireChecker(strapi);
      const { scope } = bodyOf(context);
      if (scope !== 'all' && scope !== 'due') throw refused(BAD_SCOPE);
      await begin(context, () => fixity().round({ scope, origin: 'person' }));
    },

    /** `POST /preservation/fixity/alarms/:id/recheck`: reads the master again, after it was put back. */
    async recheck(context: Context): Promise<void> {
      requireChecker(strapi);
      const { id } = context.params as { id: string };
      const alarm = /^\d{1,9}$/.test(id) ? await fixity().alarms.byId(Number(id)) : null;
      if (!alarm || alarm.resolvedAt !== null) throw refused(NO_ALARM);
      await begin(context, () =>
        alarm.kind === 'untracked'
          ? fixity().compare('person')
          : fixity().round({ scope: [alarm.name], origin: 'person', bytesPerSecond: 0 }),
      );
    },

    /** `GET /preservation/integrity`: the last comparison of database and disk. */
    async report(context: Context): Promise<void> {
      requireWatcher(strapi);
      const report = await fixity().lastReport();
      context.body = {
        report: report && {
          ...report,
          kinds: Object.entries(report.counts).map(([kind, count]) => ({
            kind,
            count,
            ...FINDING_KINDS[kind as FindingKind],
          })),
        },
        mayCheck: isChecker(strapi),
      };
    },

    /** `POST /preservation/integrity/runs` */
    async compare(context: Context): Promise<void> {
      requireChecker(strapi);
      await begin(context, () => fixity().compare('person'));
    },

    /** `POST /preservation/integrity/pictures`: makes again what the last comparison found missing. */
    async redraw(context: Context): Promise<void> {
      requireChecker(strapi);
      const report = await fixity().lastReport();
      const missing = (report?.examples ?? []).flatMap(({ kind, name }) =>
        kind === 'pictures-missing' ? [name] : [],
      );
      context.body = await fixity().redraw(missing);
    },
  };
};
