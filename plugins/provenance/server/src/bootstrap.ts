import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { vocabulariesOf } from './services/vocabularies';

/** Loads the code lists before anything asks for them; a no-op when no file has changed. */
export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const vocabularies = vocabulariesOf(strapi);
  vocabularies.watch();
  await vocabularies.load(path.join(strapi.dirs.app.root, 'data', 'vocabularies'));
};
