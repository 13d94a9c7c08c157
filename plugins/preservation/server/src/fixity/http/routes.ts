import { type AdminRoute, SIGNED_IN } from '../../../../../../packages/plugin-rooms/src/server';

const route = (method: 'GET' | 'POST', path: string, handler: string): AdminRoute => ({
  method,
  path,
  handler: `fixity.${handler}`,
  config: SIGNED_IN,
});

/** Signed in here; which functions see and start what is decided in the controller. */
export const fixityRoutes: readonly AdminRoute[] = [
  route('GET', '/fixity/status', 'status'),
  route('GET', '/fixity/alarms', 'alarms'),
  route('POST', '/fixity/runs', 'run'),
  route('POST', '/fixity/alarms/:id/recheck', 'recheck'),
  route('GET', '/integrity', 'report'),
  route('POST', '/integrity/runs', 'compare'),
  route('POST', '/integrity/pictures', 'redraw'),
];
