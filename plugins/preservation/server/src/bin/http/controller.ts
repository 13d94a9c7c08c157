import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { DISPOSAL_ACTS, type Disposal, type DisposalAct } from '../../../../shared/bin/contract';
import { judgeDisposal, SHORTEST_REASON, UNKNOWN } from '../../../../shared/bin/judge-disposal';
import { derivativeUrl } from '../../../../shared/media-url';
import { readPage, requireWatcher } from '../../fixity/http/access';
import { urlSignerOf } from '../../provider/url-signer-of';
import type { PortsService } from '../../services/ports';
import { binOf } from '../bin';
import { refused } from '../refused';

type Step = Exclude<DisposalAct, 'propose-disposal'>;
const STEPS = DISPOSAL_ACTS.filter((act): act is Step => act !== 'propose-disposal');

const bodyOf = (context: Context): Record<string, unknown> =>
  ((context.request as { body?: unknown }).body ?? {}) as Record<string, unknown>;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** "Thùng lưu": masters nothing uses any more, and their way out. */
export const binController = ({ strapi }: { strapi: Core.Strapi }) => {
  const bin = () => binOf(strapi);
  const ports = (): PortsService => strapi.plugin('preservation').service('ports');
  const signer = urlSignerOf(strapi);
  const thumbnail = (sha256: string): string => signer.sign(derivativeUrl(sha256, 'thumb.webp'), Date.now());

  /** The steps this person may take; only the reason is still to be written. */
  const stepsFor = (disposal: Disposal): Step[] =>
    STEPS.filter(
      (act) =>
        judgeDisposal({
          act,
          person: ports().whoActs(),
          duties: bin().duties,
          disposal,
          isUsed: false,
          reason: 'x'.repeat(SHORTEST_REASON),
          now: new Date().toISOString(),
        }) === null,
    );

  return {
    /** `GET /preservation/bin?page&closed`: what is on its way out, or what was. */
    async find(context: Context): Promise<void> {
      requireWatcher(strapi);
      const { disposals, ...rest } = await bin().store.list(
        context.query.closed !== 'true',
        readPage(context.query),
      );
      context.body = {
        disposals: disposals.map((disposal) => ({
          ...disposal,
          picture: thumbnail(disposal.sha256),
          steps: stepsFor(disposal),
        })),
        ...rest,
        binDays: bin().binDays,
      };
    },

    /** `GET /preservation/bin/candidates?page`: masters that nothing uses. */
    async candidates(context: Context): Promise<void> {
      requireWatcher(strapi);
      const { candidates, ...rest } = await bin().store.candidates(readPage(context.query));
      const names = await ports()
        .watch()
        .namesOf(candidates.map(({ sha256 }) => sha256));
      const { functions } = ports().whoActs();
      context.body = {
        candidates: candidates.map(({ hasPictures, ...one }) => ({
          ...one,
          name: names.get(one.sha256) ?? null,
          picture: hasPictures ? thumbnail(one.sha256) : null,
        })),
        ...rest,
        mayPropose: functions.some((code) => bin().duties.get(code)?.includes('propose-disposal')),
      };
    },

    /** `POST /preservation/bin` `{ sha256, reason }` */
    async propose(context: Context): Promise<void> {
      const { sha256, reason } = bodyOf(context);
      context.status = 201;
      context.body = await bin().propose(sha256, textOf(reason));
    },

    /** `POST /preservation/bin/:id/:act` `{ reason }` */
    async act(context: Context): Promise<void> {
      const { id, act } = context.params as { id: string; act: string };
      const step = STEPS.find((name) => name === act);
      if (!step || !/^\d{1,9}$/.test(id)) throw refused(UNKNOWN);
      context.body = await bin().act(Number(id), step, textOf(bodyOf(context).reason));
    },
  };
};
