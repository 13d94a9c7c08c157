import type { StrapiApp } from '@strapi/strapi/admin';

import { makeColumnsReadable } from './list/readable-columns';
import { addPublishConditions } from './panel/add-publish-conditions';
import { keepPublishForPublishers } from './panel/keep-publish-for-publishers';
import { messageId, PLUGIN_ID } from './plugin-id';
import { registerFields } from './register-fields';

type Messages = Record<string, string>;

const loadMessages = async (locale: string): Promise<Messages> => {
  if (locale === 'vi') return (await import('./translations/vi.json')).default;
  if (locale === 'en') return (await import('./translations/en.json')).default;
  return {};
};

const prefixed = (messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [messageId(key), message]));

export default {
  register(app: StrapiApp) {
    registerFields(app);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    addPublishConditions(app);
    keepPublishForPublishers(app);
    makeColumnsReadable(app);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: prefixed(await loadMessages(locale)) }))),
};
