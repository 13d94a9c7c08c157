import type { AdminRoute } from '../../../../../packages/plugin-rooms/src/server';

/** Whoever may add files to the media library may upload here. */
const MAY_UPLOAD = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: ['plugin::upload.assets.create'] } },
  ],
} as const;

const route = (method: AdminRoute['method'], path: string, handler: string): AdminRoute => ({
  method,
  path: `/uploads${path}`,
  handler,
  config: MAY_UPLOAD,
});

export const uploadRoutes: readonly AdminRoute[] = [
  route('GET', '', 'receipts.find'),
  route('GET', '/limits', 'receipts.limits'),
  route('GET', '/known', 'receipts.known'),
  route('GET', '/receipts.csv', 'receipts.csv'),
  route('POST', '', 'tus.create'),
  // Serves HEAD as well, which Strapi's routes have no name for.
  route('GET', '/:id', 'receipts.findOne'),
  route('PATCH', '/:id', 'tus.append'),
  route('DELETE', '/:id', 'tus.remove'),
];
