import type { ContentRoute } from '../../../../../packages/plugin-rooms/src/server';

/**
 * Open to everyone on purpose (`auth: false`): the public route decides by `mayRead`, the staff routes by the signature
 * in the address. A picture tag can send no token.
 */
const open = { auth: false } as const;

const contentApiRoutes: readonly ContentRoute[] = [
  { method: 'GET', path: '/media/:kind/:documentId/:sha12/:variant', handler: 'media.read', config: open },
  { method: 'GET', path: '/derivatives/:sha256/:variant', handler: 'staff-files.derivative', config: open },
  { method: 'GET', path: '/masters/:file', handler: 'staff-files.master', config: open },
];

export default contentApiRoutes;
