import type { Core } from '@strapi/strapi';

/** What a room's factories are handed. */
export interface Scope {
  strapi: Core.Strapi;
}

/** A route below the plugin's own address. Deny by default: every one names its policies. */
export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly handler: string;
  readonly config: { readonly policies: readonly unknown[]; readonly middlewares?: readonly unknown[] };
}

/** A route of the public API, below `/api`: `auth: false` only where the handler itself decides who may read. */
export interface ContentRoute {
  readonly method: 'GET' | 'POST' | 'OPTIONS' | 'HEAD';
  readonly path: string;
  readonly handler: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/** One room of a plugin: what it offers and when it must be woken. A plugin's `index.ts` only puts the rooms together. */
export interface Room {
  readonly services?: Readonly<Record<string, (scope: Scope) => unknown>>;
  readonly controllers?: Readonly<Record<string, (scope: Scope) => unknown>>;
  readonly routes?: readonly AdminRoute[];
  readonly contentRoutes?: readonly ContentRoute[];
  readonly register?: (scope: Scope) => void;
  readonly bootstrap?: (scope: Scope) => Promise<void>;
  readonly destroy?: (scope: Scope) => Promise<void>;
}

/** Any signed-in account; what it may see of an item is decided by the handler. */
export const SIGNED_IN = { policies: ['admin::isAuthenticatedAdmin'] } as const;

const merged = (rooms: readonly Room[], part: 'services' | 'controllers') =>
  Object.assign({}, ...rooms.map((room) => room[part] ?? {}));

/** The server half of a plugin, from its rooms; they are woken in the order given and sent to sleep in the opposite one. */
export const pluginOf = (rooms: readonly Room[]) => ({
  register(scope: Scope): void {
    for (const room of rooms) room.register?.(scope);
  },

  async bootstrap(scope: Scope): Promise<void> {
    for (const room of rooms) await room.bootstrap?.(scope);
  },

  async destroy(scope: Scope): Promise<void> {
    for (const room of [...rooms].reverse()) await room.destroy?.(scope);
  },

  routes: {
    admin: { type: 'admin', routes: rooms.flatMap(({ routes = [] }) => routes) },
    'content-api': {
      type: 'content-api',
      prefix: '',
      routes: rooms.flatMap(({ contentRoutes = [] }) => contentRoutes),
    },
  },
  controllers: merged(rooms, 'controllers'),
  services: merged(rooms, 'services'),
});
