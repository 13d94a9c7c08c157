import { useAuth } from '@strapi/strapi/admin';

const PUBLISH = 'plugin::content-manager.explorer.publish';

/** Does the account's role publish records of this type at all? */
export const useMayPublish = (model: string): boolean =>
  useAuth('useMayPublish', ({ permissions }) =>
    permissions.some(({ action, subject }) => action === PUBLISH && subject === model),
  );
