import type { StrapiApp } from '@strapi/strapi/admin';

import { addConflictGuard, prepareConflictGuard } from './conflict/add-conflict-guard';
import { makeColumnsReadable } from './list/readable-columns';
import { addPublishConditions } from './panel/add-publish-conditions';
import { keepPublishForPublishers } from './panel/keep-publish-for-publishers';
import { messageId, PLUGIN_ID } from './plugin-id';
import { registerFields } from './register-fields';
import { addVersionsPanel } from './versions/add-versions-panel';

type Messages = Record<string, string>;

const loadMessages = async (locale: string): Promise<Messages> => {
  if (locale !== 'vi' && locale !== 'en') return {};
  const parts =
    locale === 'vi'
      ? [
          import('./translations/vi.json'),
          import('./conflict/translations/vi.json'),
          import('./versions/translations/vi.json'),
        ]
      : [
          import('./translations/en.json'),
          import('./conflict/translations/en.json'),
          import('./versions/translations/en.json'),
        ];
  const loaded = await Promise.all(parts);
  return Object.assign({}, ...loaded.map((part) => part.default)) as Messages;
};

const prefixed = (messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [messageId(key), message]));

export default {
  register(app: StrapiApp) {
    registerFields(app);
    prepareConflictGuard(app);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    addPublishConditions(app);
    keepPublishForPublishers(app);
    makeColumnsReadable(app);
    addConflictGuard(app);
    addVersionsPanel(app);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: prefixed(await loadMessages(locale)) }))),
};
