import crypto from 'node:crypto';

import type { Archive } from './boot';

/** Makes a super administrator and returns the header that signs requests with it. */
export const signInAsAdmin = async ({ strapi, request }: Archive): Promise<{ Authorization: string }> => {
  const password = `Aa1${crypto.randomBytes(12).toString('hex')}`;
  const email = `${crypto.randomBytes(4).toString('hex')}@example.org`;
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi
    .service('admin::user')
    .create({ email, firstname: 'Thử', lastname: 'Nghiệm', password, isActive: true, roles: [role.id] });
  const answer = await request.post('/admin/login').send({ email, password });
  if (answer.status !== 200) throw new Error(`Sign-in of the test administrator failed: ${answer.text}`);
  return { Authorization: `Bearer ${answer.body.data.token}` };
};
