import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { vocabulariesOf } from '../services/vocabularies';

/** `GET /provenance/vocabularies/:name` → `[{ code, label, labelEn, order }]`, the terms in use, in their order. */
export const vocabulariesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(context: Context): Promise<void> {
    const { name } = context.params as { name: string };
    const terms = await vocabulariesOf(strapi).terms(name);
    if (!terms) {
      throw new errors.NotFoundError(`Không có danh mục “${name}”.`, {
        code: 'VOCABULARY_UNKNOWN',
        en: `There is no vocabulary “${name}”.`,
      });
    }
    context.body = terms.filter(({ active }) => active).map(({ active: _active, extra: _extra, ...term }) => term);
  },
});
