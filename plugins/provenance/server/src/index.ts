import type { Core } from '@strapi/strapi';

import config from './config';
import { register } from './register';
import { ROOMS } from './rooms';
import { createGate } from './services/gate';
import { createNormaliser } from './services/normaliser';

interface Scope {
  strapi: Core.Strapi;
}

const merged = <Key extends 'services' | 'controllers'>(part: Key) =>
  Object.assign({}, ...ROOMS.map((room) => room[part] ?? {}));

export default {
  config,

  register(scope: Scope) {
    register(scope);
    for (const room of ROOMS) room.register?.(scope);
  },

  async bootstrap(scope: Scope) {
    for (const room of ROOMS) await room.bootstrap?.(scope);
  },

  async destroy(scope: Scope) {
    for (const room of [...ROOMS].reverse()) await room.destroy?.(scope);
  },

  routes: { admin: { type: 'admin', routes: ROOMS.flatMap(({ routes = [] }) => routes) } },
  controllers: merged('controllers'),
  services: { gate: createGate, normaliser: createNormaliser, ...merged('services') },
};
