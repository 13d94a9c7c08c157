import { type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { jobsOf } from '../jobs/jobs';
import { pagesController } from './http/controller';
import { offerPages } from './http/offer-pages';
import { publicPagesController } from './http/public-controller';
import createPages, { pagesOf } from './pages';
import { pageHandlers } from './work/handlers';

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
  destroy: ({ strapi }) => pagesOf(strapi).close(),
};
