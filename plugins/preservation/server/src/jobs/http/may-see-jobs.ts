import type { Context } from 'koa';

import { jobsNotAllowed } from './refusals';

/**
 * Those who run the machine, and the functions whose duty files are: repository, technician, appraising body
 * (data/roles.json). The list names files of every item, so an agency that only sees its own may not see it.
 */
const ROLES = ['strapi-super-admin', 'kho-qt', 'kho-vphu', 'kho-ktv', 'kho-btg'];

interface StaffState {
  user?: { roles?: { code?: string }[] };
}

/** Does the signed-in account work with files? */
export const worksWithFiles = ({ state }: Pick<Context, 'state'>): boolean =>
  ((state as StaffState).user?.roles ?? []).some(({ code }) => code !== undefined && ROLES.includes(code));

/** @throws PolicyError `JOBS_NOT_ALLOWED` (403) */
export const onlyWhoWorksWithFiles = (context: Context): void => {
  if (!worksWithFiles(context)) throw jobsNotAllowed();
};
