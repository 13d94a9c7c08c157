import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { readOverviewBy, readOverviewFilter } from '../../../../shared/overview-query';
import { readableTypes } from '../../http/readable-types';
import { evaluationOf } from '../evaluation';
import { createOverview } from '../overview';
import { badRequest } from './refuse';

/** What was found about all items the account may read. */
export const overviewController = ({ strapi }: { strapi: Core.Strapi }) => {
  const overview = createOverview(strapi);
  return {
    /** `GET /overview?by=rule|group|provider` */
    async rows(context: Context): Promise<void> {
      const by = readOverviewBy(context.query);
      if (!by.ok) throw badRequest(by.refusal);
      const readable = await readableTypes(strapi, context);
      context.body = {
        rows: await overview.rows(by.value, readable),
        ...(await overview.totals(readable)),
        waiting: await evaluationOf(strapi).waiting(),
      };
    },

    /** `GET /overview/items?…` */
    async items(context: Context): Promise<void> {
      const filter = readOverviewFilter(context.query);
      if (!filter.ok) throw badRequest(filter.refusal);
      context.body = await overview.items(filter.value, await readableTypes(strapi, context));
    },
  };
};
