import crypto from 'node:crypto';

import type { Archive } from './boot';

export interface Account {
  readonly email: string;
  readonly password: string;
}

/**
 * Makes an account of the admin panel that holds one functional role, e.g. `kho-vphu`, the repository.
 *
 * @param name family name and given name, as the panel shows them
 */
export const createAccount = async (
  { strapi }: Archive,
  roleCode: string,
  [lastname, firstname] = ['Nguyễn', 'Lan'] as readonly [string, string],
): Promise<Account> => {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  if (!role) throw new Error(`There is no role ${roleCode}.`);
  const account = {
    email: `${roleCode}-${crypto.randomBytes(4).toString('hex')}@example.org`,
    password: `Aa1${crypto.randomBytes(12).toString('hex')}`,
  };
  await strapi
    .service('admin::user')
    .create({ ...account, firstname, lastname, isActive: true, roles: [role.id] });
  return account;
};

/** Signs an account in and returns the header of its requests. */
export const signIn = async (
  { request }: Pick<Archive, 'request'>,
  { email, password }: Account,
): Promise<{ Authorization: string }> => {
  const answer = await request.post('/admin/login').send({ email, password });
  if (answer.status !== 200) throw new Error(`Sign-in of ${email} failed: ${answer.text}`);
  return { Authorization: `Bearer ${answer.body.data.token}` };
};
