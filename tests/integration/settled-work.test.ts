import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { type Archive, bootArchive } from '../support/boot';

/** Decision 007: Strapi's boot work is left out where it was seen to change nothing, and only there. */
const PERSON = 'api::person.person';
const COPY_LINK = 'plugin::upload.assets.copy-link';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-test-settled-'));
let archive: Archive;

beforeAll(async () => {
  // The first boot fills the database; the second has Strapi's second thoughts about the column `id` of components;
  // the third sees that nothing is left to do.
  for (let boot = 1; boot < 3; boot += 1) await (await bootArchive({ folder })).close();
  archive = await bootArchive({ folder });
});
afterAll(async () => {
  await archive?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});
afterEach(() => jest.restoreAllMocks());

const settled = async () =>
  Object.keys(
    ((await archive.strapi.store({ type: 'core', name: 'kho-tu-lieu', key: 'settled-work' }).get({})) ??
      {}) as object,
  ).sort();

const permissions = () => archive.strapi.service('admin::permission');
const contentManager = (name: string) => archive.strapi.plugin('content-manager').service(name);

/** Strapi announces its cleaning even where it removed nothing. */
const cleanings = () => {
  const emit = jest.spyOn(archive.strapi.eventHub, 'emit');
  return () => emit.mock.calls.filter(([name]) => name === 'permission.delete').length;
};

const countOf = (action: string) =>
  archive.strapi.db.query('admin::permission').count({ where: { action } }) as Promise<number>;

const fieldsOf = async (uid: string): Promise<string[]> => {
  const rows: { properties: { fields?: string[] } }[] = await archive.strapi.db
    .query('admin::permission')
    .findMany({ where: { subject: uid, action: 'plugin::content-manager.explorer.read' } });
  return rows.flatMap(({ properties }) => properties.fields ?? []);
};

it('has settled at the third boot', async () => {
  expect(await settled()).toEqual([
    'admin::permission.cleanPermissionsInDatabase',
    'plugin::content-manager.components.syncConfigurations',
    'plugin::content-manager.content-types.syncConfigurations',
  ]);
});

it('does nothing as long as nothing changed', async () => {
  const cleaned = cleanings();
  const compared = jest.spyOn(contentManager('data-mapper'), 'toContentManagerModel');
  await permissions().cleanPermissionsInDatabase();
  await contentManager('components').syncConfigurations();
  await contentManager('content-types').syncConfigurations();
  expect([cleaned(), compared.mock.calls.length]).toEqual([0, 0]);
});

it('cleans permissions after somebody wrote one that hangs on nothing', async () => {
  await archive.strapi.db
    .query('admin::permission')
    .create({ data: { action: 'plugin::upload.read', properties: {}, conditions: [] } });
  const before = await countOf('plugin::upload.read');
  await permissions().cleanPermissionsInDatabase();
  expect(await countOf('plugin::upload.read')).toBe(before - 1);
});

it('repairs a stored configuration after somebody damaged it', async () => {
  const key = `plugin_content_manager_configuration_content_types::${PERSON}`;
  const rows = archive.strapi.db.query('strapi::core-store');
  const stored: { value: string } = await rows.findOne({ where: { key } });
  const damaged = JSON.parse(stored.value);
  damaged.layouts.list.push('noSuchField');
  await rows.update({ where: { key }, data: { value: JSON.stringify(damaged) } });
  await contentManager('content-types').syncConfigurations();
  const { layouts } = await contentManager('content-types').findConfiguration({ uid: PERSON });
  expect(layouts.list).not.toContain('noSuchField');
  expect(layouts.list).toContain('fullName');
});

it('takes back the grants of an action that a release removed', async () => {
  await permissions().cleanPermissionsInDatabase();
  expect(await countOf(COPY_LINK)).toBeGreaterThan(0);
  await permissions().actionProvider.delete(COPY_LINK);
  await permissions().cleanPermissionsInDatabase();
  expect(await countOf(COPY_LINK)).toBe(0);
});

it('takes a removed field out of permissions and views', async () => {
  await permissions().cleanPermissionsInDatabase();
  await contentManager('content-types').syncConfigurations();
  expect(await fieldsOf(PERSON)).toContain('ethnicGroup');
  delete (archive.strapi.contentType(PERSON).attributes as Record<string, unknown>).ethnicGroup;
  await permissions().cleanPermissionsInDatabase();
  await contentManager('content-types').syncConfigurations();
  expect(await fieldsOf(PERSON)).not.toContain('ethnicGroup');
  expect(await fieldsOf(PERSON)).toContain('fullName');
  const { metadatas } = await contentManager('content-types').findConfiguration({ uid: PERSON });
  expect(Object.keys(metadatas)).not.toContain('ethnicGroup');
});
