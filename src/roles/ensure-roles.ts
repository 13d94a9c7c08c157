import fs from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { grantBin } from './grant-bin';
import { CONTENT_GRANTS, PLAIN_GRANTS, type Profile } from './profiles';

interface RoleEntry {
  code: string;
  vi: string;
  profile: Profile;
}

interface Action {
  actionId: string;
  subjects?: string[];
}

interface Permission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[] };
  conditions?: string[];
}

/** The code under which a functional role is kept: `kho-btg`, `kho-vphu` … */
export const roleCode = (code: string): string => `kho-${code.toLowerCase()}`;

const readRoles = (): RoleEntry[] =>
  JSON.parse(fs.readFileSync(path.resolve(process.cwd(), 'data/roles.json'), 'utf8')).items;

/** The permissions of a profile, with every field of each type spelt out as the admin panel wants them. */
const permissionsOf = (strapi: Core.Strapi, profile: Profile): Permission[] => {
  const actions: Action[] = strapi.service('admin::permission').actionProvider.values();
  const known = new Set(actions.map(({ actionId }) => actionId));
  const content = CONTENT_GRANTS[profile].flatMap(({ action, subjects, ownOnly }) => {
    const entry = actions.find(({ actionId }) => actionId === action);
    if (!entry) return [];
    const permissions: Permission[] = strapi
      .service('admin::content-type')
      .getPermissionsWithNestedFields([{ ...entry, subjects: [...subjects] }]);
    return permissions.map((permission) => ({
      ...permission,
      conditions: ownOnly ? ['admin::is-creator'] : [],
    }));
  });
  const plain = PLAIN_GRANTS[profile]
    .filter((action) => known.has(action))
    .map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
  return [...content, ...plain];
};

/** Strapi's own Editor and Author may publish, or edit, every type there is: nobody in an archive has such a function. */
const STOCK_ROLES = ['strapi-editor', 'strapi-author'];

/** Only on a database that never had our roles: later they may have been given to somebody on purpose. */
const removeStockRoles = async (strapi: Core.Strapi): Promise<void> => {
  const roles: { id: number; users: unknown[] }[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: STOCK_ROLES } }, populate: { users: { select: ['id'] } } });
  const unused = roles.filter(({ users }) => users.length === 0).map(({ id }) => id);
  if (unused.length > 0) await strapi.service('admin::role').deleteByIds(unused);
};

/**
 * Makes the functional roles of `data/roles.json` that do not exist yet. A role that exists is left alone:
 * its permissions are the administrator's from then on.
 */
export const ensureRoles = async (strapi: Core.Strapi): Promise<void> => {
  const existing: { code: string }[] = await strapi.db.query('admin::role').findMany({ select: ['code'] });
  const present = new Set(existing.map(({ code }) => code));
  const roles = readRoles();
  if (!roles.some(({ code }) => present.has(roleCode(code)))) await removeStockRoles(strapi);
  for (const { code, vi, profile } of roles) {
    if (present.has(roleCode(code))) continue;
    const role = await strapi
      .service('admin::role')
      .create({ name: vi, code: roleCode(code), description: vi });
    await strapi.service('admin::role').assignPermissions(role.id, permissionsOf(strapi, profile));
  }
  await grantBin(strapi, roleCode);
};
