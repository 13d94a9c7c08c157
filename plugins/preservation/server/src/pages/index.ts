import { type ContentRoute, type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import type { JobsService } from '../../../shared/jobs/contract';
import { pagesController } from './http/controller';
import { publicPagesController } from './http/public-controller';
import createPages, { pagesOf } from './pages';
import { pageHandlers } from './work/handlers';

const ITEM = '/items/:uid/:documentId/pages';
const PUBLIC = '/media/:kind/:documentId/:sha12/pages';

/** Open on purpose: `mayRead` decides in the handler, and for staff the signature in the address. */
const open = (path: string, handler: string): ContentRoute => ({
  method: 'GET',
  path,
  handler: `public-pages.${handler}`,
  config: { auth: false },
});

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
    open(`${PUBLIC}/text.json`, 'text'),
    open(`${PUBLIC}/:page/:picture`, 'picture'),
    open('/derivatives/:sha256/pages/:page/:picture', 'staffPicture'),
  ],
  register({ strapi }) {
    const jobs: JobsService = strapi.plugin('preservation').service('jobs');
    for (const handler of pageHandlers(() => pagesOf(strapi))) jobs.handle(handler);
  },
  bootstrap: ({ strapi }) => pagesOf(strapi).prepare(),
  destroy: ({ strapi }) => pagesOf(strapi).close(),
};
