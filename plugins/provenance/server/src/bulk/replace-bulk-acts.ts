import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { isItemUid } from '../services/gate';
import { type BulkAct, runBulkAct } from './run-bulk-act';

type Handler = (context: Context) => Promise<unknown>;
type Controller = Record<string, Handler>;

const CONTROLLER = 'plugin::content-manager.collection-types';

const ACTS: Readonly<Record<string, BulkAct>> = {
  bulkPublish: 'publish',
  bulkUnpublish: 'unpublish',
  bulkDelete: 'delete',
};

/**
 * Replaces the content manager's bulk acts for photographs, films and documents (B1). The stock ones are one
 * transaction with `Promise.all`: one refused item rolled back all the others (strapi-notes 0.11). The routes with their
 * policies stay; other types keep the stock behaviour.
 */
export const replaceBulkActs = (strapi: Core.Strapi): void => {
  const controllers = strapi.get('controllers') as {
    extend: (uid: string, change: (controller: Controller) => Controller) => void;
  };
  controllers.extend(CONTROLLER, (stock) => {
    const replaced = Object.entries(ACTS).map(([name, act]): [string, Handler] => [
      name,
      (context) => {
        const { model } = context.params as { model: string };
        if (isItemUid(model)) return runBulkAct(strapi, context, model, act);
        const original = stock[name];
        if (!original) throw new Error(`The content manager has no ${name} any more.`);
        return original.call(stock, context);
      },
    ]);
    return { ...stock, ...Object.fromEntries(replaced) };
  });
};
