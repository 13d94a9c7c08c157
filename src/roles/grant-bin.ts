import type { Core } from '@strapi/strapi';

import { WATCHERS } from '../../plugins/preservation/shared/bin/person';
import { SEES_BIN } from '../../plugins/preservation/shared/bin/permission';

const ACTION = SEES_BIN.action;

/**
 * Gives the functions that may look into the bin the permission that shows it in the menu (F168), also in an archive
 * whose roles are older than the permission. As soon as any of them has it, it is the administrator's affair.
 *
 * @param roleCode the code of the role of a function
 */
export const grantBin = async (strapi: Core.Strapi, roleCode: (code: string) => string): Promise<void> => {
  const roles: { id: number | string }[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: WATCHERS.map(roleCode) } }, select: ['id'] });
  const ids = roles.map(({ id }) => id);
  const given = await strapi.db
    .query('admin::permission')
    .count({ where: { action: ACTION, role: { id: { $in: ids } } } });
  if (given > 0 || ids.length === 0) return;
  await strapi
    .service('admin::permission')
    .createMany(ids.map((role) => ({ action: ACTION, subject: null, properties: {}, conditions: [], role })));
};
