import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { JOB_KINDS } from '../../../../shared/jobs/contract';
import { portsOf } from '../../services/ports';
import { jobsOf } from '../jobs';
import { onlyWhoWorksWithFiles } from './may-see-jobs';
import { jobKindUnknown, jobNotFailed, jobNotFound } from './refusals';

const ID = /^[1-9]\d{0,14}$/;

const kindOf = (body: unknown): string => {
  const kind: unknown = (body as { kind?: unknown } | null | undefined)?.kind;
  if (typeof kind !== 'string' || !(JOB_KINDS as readonly string[]).includes(kind)) throw jobKindUnknown();
  return kind;
};

const idOf = (context: Context): number | null => {
  const raw = String(context.params.id);
  return ID.test(raw) ? Number(raw) : null;
};

/** The work in the background, in the admin panel (F57). */
export const jobsController = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Why an act on one piece of work changed nothing. */
  const nothingDone = async (id: number | null): Promise<Error> =>
    id !== null && (await jobsOf(strapi).reader().find(id)) ? jobNotFailed() : jobNotFound();

  return {
    /** `GET /preservation/jobs` → {@link JobsOverview} */
    async find(context: Context): Promise<void> {
      onlyWhoWorksWithFiles(context);
      context.body = await jobsOf(strapi).reader().overview();
    },

    /** `GET /preservation/jobs/status` → {@link JobsStatus} */
    async status(context: Context): Promise<void> {
      onlyWhoWorksWithFiles(context);
      context.body = await jobsOf(strapi).reader().status();
    },

    /** `POST /preservation/jobs/:id/retry` → `{ retried: 1 }` */
    async retryOne(context: Context): Promise<void> {
      onlyWhoWorksWithFiles(context);
      const id = idOf(context);
      const retried = id === null ? 0 : await jobsOf(strapi).retry({ id });
      if (retried === 0) throw await nothingDone(id);
      context.body = { retried };
    },

    /** `POST /preservation/jobs/:id/dismiss` → `{ dismissed: 1 }` (F167) */
    async dismiss(context: Context): Promise<void> {
      onlyWhoWorksWithFiles(context);
      const id = idOf(context);
      if (id === null || !(await jobsOf(strapi).dismiss(id, portsOf(strapi).whoActs())))
        throw await nothingDone(id);
      context.body = { dismissed: 1 };
    },

    /** `POST /preservation/jobs/retry` with `{ kind }` → `{ retried }` */
    async retryKind(context: Context): Promise<void> {
      onlyWhoWorksWithFiles(context);
      const kind = kindOf(context.request.body);
      context.body = { retried: await jobsOf(strapi).retry({ kind }) };
    },
  };
};
