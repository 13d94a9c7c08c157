import { errors } from '@strapi/utils';

/** The same answer whether a file is missing or closed: who may not see it must not learn that it exists (F22). */
export const mediaNotFound = (): Error => {
  const vi = 'Không tìm thấy hình.';
  return new errors.NotFoundError(vi, { code: 'MEDIA_NOT_FOUND', vi, en: 'There is no such picture.' });
};
