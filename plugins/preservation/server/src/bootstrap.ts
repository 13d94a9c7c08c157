import type { Core } from '@strapi/strapi';

import { fixUploadSettings, takeOverProvider } from './provider/take-over-upload';
import { mastersOf } from './services/masters';

/**
 * Prepares folders and ledger. An archive that would store masters through another provider must not start at all.
 * @throws Error where the upload plugin has no provider to extend.
 */
const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  if (!takeOverProvider(strapi))
    throw new Error('preservation: the upload plugin has no provider to take over.');
  await fixUploadSettings(strapi);
  await mastersOf(strapi).prepare();
};

export default bootstrap;
