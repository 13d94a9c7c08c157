const open = (bucket: string) => ({
  auth: false as const,
  middlewares: [{ name: 'plugin::archive-search.rate-limit', config: { bucket } }],
});

const SIGNED_IN = { policies: ['admin::isAuthenticatedAdmin'] };

/** The public search and pages; what staff do with the index (who may is decided in the controller). */
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
      { method: 'GET', path: '/status', handler: 'status.report', config: SIGNED_IN },
      { method: 'GET', path: '/index', handler: 'upkeep.overview', config: SIGNED_IN },
      { method: 'POST', path: '/index/compare', handler: 'upkeep.compare', config: SIGNED_IN },
      { method: 'POST', path: '/index/rebuild', handler: 'upkeep.rebuild', config: SIGNED_IN },
      { method: 'POST', path: '/index/retry', handler: 'upkeep.retry', config: SIGNED_IN },
    ],
  },
};
