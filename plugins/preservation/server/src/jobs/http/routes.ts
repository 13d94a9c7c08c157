import { type AdminRoute, SIGNED_IN } from '../../../../../../packages/plugin-rooms/src/server';

/** Signed in here; whether the account works with files is decided in the controller. */
export const jobRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: '/jobs', handler: 'jobs.find', config: SIGNED_IN },
  { method: 'GET', path: '/jobs/status', handler: 'jobs.status', config: SIGNED_IN },
  { method: 'POST', path: '/jobs/retry', handler: 'jobs.retryKind', config: SIGNED_IN },
  { method: 'POST', path: '/jobs/:id/retry', handler: 'jobs.retryOne', config: SIGNED_IN },
  { method: 'POST', path: '/jobs/:id/dismiss', handler: 'jobs.dismiss', config: SIGNED_IN },
];
