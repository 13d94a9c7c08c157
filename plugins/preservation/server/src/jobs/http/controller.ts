import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { JOB_KINDS } from '../../../../shared/jobs/contract';
import { jobsOf } from '../jobs';
import { onlyWhoWorksWithFiles } from './may-see-jobs';
import { jobKindUnknown, jobNotFailed, jobNotFound } from './refusals';

const ID = /^[1-9]\d{0,14}$/;

const kindOf = (body: unknown): string => {
  const kind: unknown = (body as { kind?: unknown } | null | undefined)?.kind;
  if (typeof kind !== 'string' || !(JOB_KINDS as readonly string[]).includes(kind)) throw jobKindUnknown();
  return kind;
};

/** The work in the background, in the admin panel (F57). */
export const jobsController = ({ strapi }: { strapi: Core.Strapi }) => ({
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
    const raw = String(context.params.id);
    const id = ID.test(raw) ? Number(raw) : null;
    const retried = id === null ? 0 : await jobsOf(strapi).retry({ id });
    if (retried === 0)
      throw id !== null && (await jobsOf(strapi).reader().find(id)) ? jobNotFailed() : jobNotFound();
    context.body = { retried };
  },

  /** `POST /preservation/jobs/retry` with `{ kind }` → `{ retried }` */
  async retryKind(context: Context): Promise<void> {
    onlyWhoWorksWithFiles(context);
    const kind = kindOf(context.request.body);
    context.body = { retried: await jobsOf(strapi).retry({ kind }) };
  },
});
