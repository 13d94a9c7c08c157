import { relabelIndex } from '../../src/wiring/relabel-index';
import { type Archive, bootArchive } from '../support/boot';
import { createItem } from '../support/fixtures';

let archive: Archive;

beforeAll(async () => {
  archive = await bootArchive();
});
afterAll(() => archive?.close());

const waiting = () => archive.strapi.plugin('archive-search').service('outbox').pending();

it('has every published item indexed again when a vocabulary brought new labels, and only then', async () => {
  await createItem(archive, {}, { publish: true });
  await createItem(archive, {}, { publish: true });
  await createItem(archive);
  const before = await waiting();
  await relabelIndex(archive.strapi);
  expect(await waiting()).toBe(before);

  const vocabularies = archive.strapi.plugin('provenance').service('vocabularies');
  jest.spyOn(vocabularies, 'changedLabels').mockReturnValue(true);
  await relabelIndex(archive.strapi);
  expect(await waiting()).toBe(before + 2);
});
