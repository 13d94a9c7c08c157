import type { Core } from '@strapi/strapi';

import { vocabulariesOf } from './services/vocabularies';

export const destroy = ({ strapi }: { strapi: Core.Strapi }): void => {
  vocabulariesOf(strapi).unwatch();
};
