import { type AdminRoute, SIGNED_IN } from '../../../../../../packages/plugin-rooms/src/server';

/** Signed in here; who may see what is decided in the controller, by item and by function. */
const get = (path: string, handler: string): AdminRoute => ({
  method: 'GET',
  path,
  handler: `ledger.${handler}`,
  config: SIGNED_IN,
});

export const ledgerRoutes: readonly AdminRoute[] = [
  get('/items/:uid/:documentId/history', 'history'),
  get('/items/:uid/:documentId/premis.xml', 'premis'),
  get('/ledger', 'find'),
  get('/ledger/head', 'head'),
];
