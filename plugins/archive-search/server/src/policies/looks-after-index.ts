import { errors } from '@strapi/utils';
import type { Context } from 'koa';

/** Who runs the machine, and the repository, which answers for what is published (data/roles.json). */
const ROLES = ['strapi-super-admin', 'kho-qt', 'kho-vphu'];

interface StaffState {
  user?: { roles?: { code?: string }[] };
}

/** @throws PolicyError `INDEX_NOT_ALLOWED` (403): Strapi would swallow the sentence of a ForbiddenError */
export const onlyWhoLooksAfterTheIndex = ({ state }: Pick<Context, 'state'>): void => {
  const roles = (state as StaffState).user?.roles ?? [];
  if (roles.some(({ code }) => code !== undefined && ROLES.includes(code))) return;
  throw new errors.PolicyError('Chỉ người quản trị hệ thống và Văn phòng xem được chỉ mục tìm kiếm.', {
    code: 'INDEX_NOT_ALLOWED',
    en: 'The search index is shown to administrators and to the repository only.',
  });
};
