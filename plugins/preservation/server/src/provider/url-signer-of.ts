import type { Core } from '@strapi/strapi';

import { createUrlSigner, type UrlSigner } from './sign-url';

/** The signer of this application, from its APP_KEYS. */
export const urlSignerOf = (strapi: Core.Strapi): UrlSigner => {
  const keys: unknown = strapi.config.get('server.app.keys');
  return createUrlSigner(Array.isArray(keys) ? keys.map(String) : []);
};
