import fs from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { roleCode } from '../../src/roles/ensure-roles';
import { DemoError } from './demo-error';
import { newPassword } from './password';
import { stage } from './progress';

export interface Account {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

interface Role {
  readonly code: string;
  readonly vi: string;
}

interface AdminUsers {
  readonly create: (attributes: object) => Promise<unknown>;
  readonly updateById: (id: number, attributes: object) => Promise<unknown>;
}

const NEW_USER = { preferedLanguage: 'vi', isActive: true, registrationToken: null };

interface Wanted {
  readonly roleName: string;
  readonly roleCode: string;
  readonly email: string;
  readonly firstname: string;
  readonly lastname: string;
}

/** Given names of the demonstration's staff, one for each role; "Mẫu" in the name says that nobody is meant. */
const GIVEN_NAMES = ['Hòa', 'Thủy', 'Quý', 'Lý', 'Đức', 'Hạnh', 'Sĩ', 'Ước', 'Kỹ', 'Nguyệt', 'Quỳnh'];

const readRoles = (): Role[] =>
  (JSON.parse(fs.readFileSync(path.resolve(process.cwd(), 'data/roles.json'), 'utf8')) as { items: Role[] })
    .items;

/** One account for each functional role, and a super administrator who may do everything. */
export const wantedAccounts = (roles: readonly Role[]): Wanted[] => [
  {
    roleName: 'Quản trị cao nhất (super admin)',
    roleCode: 'strapi-super-admin',
    email: 'admin@kho.local',
    firstname: 'Kho mẫu',
    lastname: 'Quản trị',
  },
  ...roles.map(({ code, vi }, index) => ({
    roleName: vi,
    roleCode: roleCode(code),
    email: `${code.toLowerCase()}@kho.local`,
    // As the panel's form asks (“Tên”, “Họ”); the ledger writes family name first.
    firstname: GIVEN_NAMES[index % GIVEN_NAMES.length] ?? 'Hòa',
    lastname: 'Nguyễn Mẫu',
  })),
];

const roleId = async (strapi: Core.Strapi, code: string, name: string): Promise<number> => {
  const role: { id: number } | null = await strapi.db.query('admin::role').findOne({ where: { code } });
  if (role) return role.id;
  throw new DemoError(
    'DEMO_ROLE_MISSING',
    `Chưa có vai trò “${name}” (${code}) trong kho.`,
    `The role ${code} does not exist in the archive.`,
  );
};

/**
 * Makes the demo accounts that do not exist yet; with `reset` those that do get a new password.
 * @param keep told of each password as soon as it is set, since nobody can read it again later
 * @returns how many accounts were made or reset
 * @throws DemoError `DEMO_ROLE_MISSING`
 */
export const ensureAccounts = async (
  strapi: Core.Strapi,
  reset: boolean,
  keep: (account: Account) => void,
): Promise<number> => {
  const users = strapi.service('admin::user') as unknown as AdminUsers;
  const wanted = wantedAccounts(readRoles());
  const progress = stage('Tài khoản mẫu', wanted.length);
  let set = 0;
  for (const { roleName, roleCode: code, ...person } of wanted) {
    const { email } = person;
    const existing: { id: number } | null = await strapi.db
      .query('admin::user')
      .findOne({ where: { email } });
    if (!existing || reset) {
      const password = newPassword();
      if (existing) await users.updateById(existing.id, { password, isActive: true, blocked: false });
      else
        await users.create({
          ...NEW_USER,
          ...person,
          password,
          roles: [await roleId(strapi, code, roleName)],
        });
      keep({ role: roleName, email, password });
      set += 1;
    }
    progress.step();
  }
  return set;
};

const leftBehind = (file: string): Account[] => {
  if (!fs.existsSync(file)) return [];
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Account[];
};

/**
 * Writes the passwords where only the owner of the machine's account can read them. Nothing is written for none.
 * What an interrupted run left unread stays in the list: nobody could tell those passwords otherwise.
 */
export const writeAccounts = (file: string, accounts: readonly Account[]): void => {
  if (accounts.length === 0) return;
  const made = new Set(accounts.map(({ email }) => email));
  const all = [...leftBehind(file).filter(({ email }) => !made.has(email)), ...accounts];
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // A file that is there keeps its mode when it is overwritten: it is made anew.
  fs.rmSync(file, { force: true });
  fs.writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
};
