import type { StrapiApp } from '@strapi/strapi/admin';

export type Messages = Record<string, string>;

/** A file of messages, loaded when its language is wanted. */
export type LoadMessages = () => Promise<{ default: Messages }>;

/** One room of the admin panel: what it adds to Strapi, and the words it speaks. */
export interface AdminRoom {
  /** Keys without the plugin's prefix, e.g. `history.title`; no two rooms share one. */
  readonly messages?: { readonly vi: LoadMessages; readonly en: LoadMessages };
  readonly register?: (app: StrapiApp) => void;
  readonly bootstrap?: (app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) => void;
}

const prefixed = (pluginId: string, messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [`${pluginId}.${key}`, message]));

/** The admin half of a plugin, from its rooms. */
export const adminPluginOf = (pluginId: string, rooms: readonly AdminRoom[]) => {
  /** What all rooms say in a language; Strapi falls back to its own for those we do not speak. */
  const messagesIn = async (locale: string): Promise<Messages> => {
    if (locale !== 'vi' && locale !== 'en') return {};
    const loaded = await Promise.all(
      rooms.map(async ({ messages }) => (await messages?.[locale]())?.default),
    );
    return prefixed(pluginId, Object.assign({}, ...loaded));
  };

  return {
    register(app: StrapiApp) {
      for (const room of rooms) room.register?.(app);
      app.registerPlugin({ id: pluginId, name: pluginId });
    },

    bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
      for (const room of rooms) room.bootstrap?.(app);
    },

    registerTrads: ({ locales }: { locales: string[] }) =>
      Promise.all(locales.map(async (locale) => ({ locale, data: await messagesIn(locale) }))),
  };
};
