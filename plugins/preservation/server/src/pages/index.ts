import { setTimeout as pause } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { sanitizeOptions } from '../options';
import { jobsOf } from '../jobs/jobs';
import { pagesController } from './http/controller';
import { offerPages } from './http/offer-pages';
import { publicPagesController } from './http/public-controller';
import createPages, { pagesOf } from './pages';
import { pageHandlers } from './work/handlers';

/** Looking for old files waits until the archive answers: it must not take part in the boot (F165). */
const BACKLOG_AFTER_MS = 10_000;

interface Backlog {
  readonly stop: () => Promise<void>;
}
const backlogs = new WeakMap<Core.Strapi, Backlog>();

const startBacklog = (strapi: Core.Strapi): Backlog => {
  const abort = new AbortController();
  const work = pause(BACKLOG_AFTER_MS, undefined, { signal: abort.signal, ref: false })
    .then(() => pagesOf(strapi).orderBacklog(abort.signal))
    .then(
      (count) => {
        if (count > 0) strapi.log.info(`preservation: ordered the pages of ${count} files described before.`);
      },
      (error: unknown) => {
        if (!abort.signal.aborted)
          strapi.log.error(`preservation: old files were not looked for (${String(error)}).`);
      },
    );
  return {
    stop: () => {
      abort.abort();
      return work;
    },
  };
};

const ITEM = '/items/:uid/:documentId/pages';
/** Pages of documents: a picture of each, its text, and what people corrected. */
export const pagesRoom: Room = {
  services: { pages: createPages },
  controllers: { pages: pagesController, 'public-pages': publicPagesController },
  routes: [
    { method: 'GET', path: ITEM, handler: 'pages.list', config: SIGNED_IN },
    { method: 'POST', path: `${ITEM}/:sha256/read`, handler: 'pages.again', config: SIGNED_IN },
    { method: 'GET', path: `${ITEM}/:sha256/:page`, handler: 'pages.read', config: SIGNED_IN },
    { method: 'PUT', path: `${ITEM}/:sha256/:page`, handler: 'pages.correct', config: SIGNED_IN },
  ],
  contentRoutes: [
    {
      method: 'GET',
      path: '/media/:kind/:documentId/:sha12/pages/text.json',
      handler: 'public-pages.text',
      // Open on purpose: `mayRead` decides in the handler.
      config: { auth: false },
    },
  ],
  register({ strapi }) {
    offerPages(strapi);
    // Before any `bootstrap`: a description may be written in that of another room.
    strapi.hook('strapi::content-types.afterSync').register(() => pagesOf(strapi).prepare());
    for (const handler of pageHandlers(() => pagesOf(strapi))) jobsOf(strapi).handle(handler);
  },
  async bootstrap({ strapi }) {
    // Where nothing is worked on (commands, a second process) nothing old is looked for either.
    if (sanitizeOptions(strapi.config.get('plugin::preservation')).jobs.worker)
      backlogs.set(strapi, startBacklog(strapi));
  },
  async destroy({ strapi }) {
    await backlogs.get(strapi)?.stop();
    await pagesOf(strapi).close();
  },
};
