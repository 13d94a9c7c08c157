const open = (bucket: string) => ({
  auth: false as const,
  middlewares: [{ name: 'plugin::archive-search.rate-limit', config: { bucket } }],
});

/** `GET /api/search`, `GET /api/items/:kind/:documentId` (public) and `GET /archive-search/status` (staff). */
export default {
  'content-api': {
    type: 'content-api',
    // Public addresses are part of the archive, not of a plugin: no `/archive-search` in them.
    prefix: '',
    routes: [
      { method: 'GET', path: '/search', handler: 'search.find', config: open('search') },
      { method: 'GET', path: '/items/:kind/:documentId', handler: 'items.findOne', config: open('items') },
    ],
  },
  admin: {
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/status',
        handler: 'status.report',
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  },
};
