import { type AdminRoute, type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { SEES_BIN } from '../../../shared/bin/permission';
import { binOf, createBin } from './bin';
import { binController } from './http/controller';

const route = (method: 'GET' | 'POST', path: string, handler: string): AdminRoute => ({
  method,
  path,
  handler: `bin.${handler}`,
  config: SIGNED_IN,
});

/** The only way a master ever leaves the archive. */
export const binRoom: Room = {
  services: { bin: createBin },
  controllers: { bin: binController },
  // Signed in here; who sees the bin and who may take which step is decided by function.
  routes: [
    route('GET', '/bin', 'find'),
    route('GET', '/bin/candidates', 'candidates'),
    route('POST', '/bin', 'propose'),
    route('POST', '/bin/:id/:act', 'act'),
  ],
  bootstrap: async ({ strapi }) => {
    await strapi
      .service('admin::permission')
      .actionProvider.registerMany([
        { section: 'plugins', displayName: 'Xem thùng lưu', uid: SEES_BIN.uid, pluginName: 'preservation' },
      ]);
    await binOf(strapi).prepare();
  },
};
