import type { StrapiApp } from '@strapi/strapi/admin';

import type { Messages } from './admin-room';
import { messageId, PLUGIN_ID } from './plugin-id';
import { ROOMS } from './rooms';

const prefixed = (messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [messageId(key), message]));

/** What all rooms say in a language; Strapi falls back to its own for those we do not speak. */
const messagesIn = async (locale: string): Promise<Messages> => {
  if (locale !== 'vi' && locale !== 'en') return {};
  const loaded = await Promise.all(ROOMS.map(async ({ messages }) => (await messages?.[locale]())?.default));
  return prefixed(Object.assign({}, ...loaded));
};

export default {
  register(app: StrapiApp) {
    for (const room of ROOMS) room.register?.(app);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    for (const room of ROOMS) room.bootstrap?.(app);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await messagesIn(locale) }))),
};
