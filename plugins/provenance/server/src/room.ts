import type { Core } from '@strapi/strapi';

interface Scope {
  strapi: Core.Strapi;
}

/** A route of the admin panel's API, below `/provenance`. Deny by default: every one names its policies. */
export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly handler: string;
  readonly config: { readonly policies: readonly unknown[] };
}

/** One room of the plugin: what it offers and when it must be woken. `index.ts` only puts the rooms together. */
export interface Room {
  readonly services?: Readonly<Record<string, (scope: Scope) => unknown>>;
  readonly controllers?: Readonly<Record<string, (scope: Scope) => unknown>>;
  readonly routes?: readonly AdminRoute[];
  readonly register?: (scope: Scope) => void;
  readonly bootstrap?: (scope: Scope) => Promise<void>;
  readonly destroy?: (scope: Scope) => Promise<void>;
}

/** Any signed-in account; what it may see of an item is decided by `readableItem`. */
export const SIGNED_IN = { policies: ['admin::isAuthenticatedAdmin'] } as const;
