import type { StrapiApp } from '@strapi/strapi/admin';

export type Messages = Record<string, string>;

/** A file of messages, loaded when its language is wanted. */
export type LoadMessages = () => Promise<{ default: Messages }>;

/** One room of the admin panel: what it adds to Strapi, and the words it speaks. `index.tsx` only puts rooms together. */
export interface AdminRoom {
  /** Keys without the plugin's prefix, e.g. `history.title`; no two rooms share one. */
  readonly messages?: { readonly vi: LoadMessages; readonly en: LoadMessages };
  readonly register?: (app: StrapiApp) => void;
  readonly bootstrap?: (app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) => void;
}
