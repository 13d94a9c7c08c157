import path from 'node:path';

import { vi } from './vi';
import unlisted from './vi/unlisted.json';

type Messages = Record<string, string>;

const SOURCES = {
  '': 'admin/dist/admin/admin/src/translations/en.json.js',
  'content-manager.': 'content-manager/dist/admin/translations/en.json.js',
  'upload.': 'upload/dist/admin/translations/en.json.js',
  'i18n.': 'i18n/dist/admin/translations/en.json.js',
  'email.': 'email/dist/admin/translations/en.json.js',
  'content-type-builder.': 'content-type-builder/dist/admin/translations/en.json.js',
  'users-permissions.': 'plugin-users-permissions/dist/admin/translations/en.json.js',
};

const strapi = path.resolve(__dirname, '../../../node_modules/@strapi');

/** Strapi's own English under the keys by which the admin looks them up. */
const english: Messages = Object.assign(
  {},
  ...Object.entries(SOURCES).map(([prefix, file]) => {
    // Some compiled modules export the messages as `default`, some as a whole.
    const loaded = jest.requireActual<{ default?: Messages } & Messages>(path.join(strapi, file));
    const messages: Messages = loaded.default ?? loaded;
    return Object.fromEntries(Object.entries(messages).map(([key, text]) => [prefix + key, text]));
  }),
);

const parameters = (message: string): string[] => [
  ...new Set([...message.matchAll(/\{\s*([A-Za-z]\w*)\s*[,}]/g)].map(([, name]) => name ?? '')),
];
const tags = (message: string): string[] => [...new Set(message.match(/<\/?\w+>/g) ?? [])].sort();

describe('Vietnamese of the admin', () => {
  it('translates at least 300 messages', () => expect(Object.keys(vi).length).toBeGreaterThanOrEqual(300));

  it('has only keys that the admin looks up', () => {
    expect(
      Object.keys(vi)
        .filter((key) => !(key in english))
        .sort(),
    ).toEqual(Object.keys(unlisted).sort());
  });

  it.each(Object.entries(vi))('%s asks for no parameter that is not given', (key, message) => {
    const given = parameters(english[key] ?? '');
    if (key in english) expect(parameters(message).filter((name) => !given.includes(name))).toEqual([]);
    if (key in english) expect(tags(message)).toEqual(tags(english[key] ?? ''));
    expect(message).toBe(message.normalize('NFC'));
  });
});
