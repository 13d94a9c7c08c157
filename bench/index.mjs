import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { benchFolder, bootBench, startEngine } from './lib-app.mjs';
import { fillArchive } from './lib-fill.mjs';
import { ms, verdict } from './lib-figures.mjs';
import { multiplyPhotos } from './lib-multiply.mjs';

/**
 * The truth of the index at `--records` items (default 20,000; the limits speak of 100,000): filling it anew against
 * feeding the same engine the same documents ready-made; a comparison of index and database with seeded differences;
 * a person with 10,000 photographs renamed, and edits while that goes on.
 */
const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '20000' },
    archive: { type: 'string' },
    only: { type: 'string' },
  },
});
const COUNT = Number(values.records);
const TEMPLATES = 300;
/** Documents of one request when ready-made documents are fed. */
const FED = 1_000;
/** Differences that are made past the archive. */
const SEEDED = 200;
const PHOTO = 'api::photo.photo';
const seconds = (since) => (performance.now() - since) / 1000;
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

const folder = values.archive ? path.resolve(values.archive) : benchFolder('index');
const engineFolder = benchFolder('engine');
const engine = await startEngine(engineFolder);
if (!fs.existsSync(path.join(folder, 'archive.db'))) {
  const { strapi } = await bootBench({ folder });
  await fillArchive({ strapi, folder, count: TEMPLATES, onProgress: () => undefined });
  await multiplyPhotos(strapi, COUNT);
  await strapi.destroy();
}
const { strapi, url } = await bootBench({ folder, engine, serve: true });
const outbox = strapi.plugin('archive-search').service('outbox');

const ask = async (method, address, body) => {
  const answer = await fetch(`${engine.url}${address}`, {
    method,
    headers: { Authorization: `Bearer ${engine.key}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return answer.json();
};
const awaitTask = async ({ taskUid }) => {
  for (;;) {
    const { status, error } = await ask('GET', `/tasks/${taskUid}`);
    if (status === 'succeeded') return;
    if (status === 'failed') throw new Error(error.message);
    await pause(20);
  }
};
const documents = async (uid) => (await ask('GET', `/indexes/${uid}/stats`)).numberOfDocuments;
const find = async (query) =>
  (await (await fetch(`${url}/api/search?q=${encodeURIComponent(query)}`)).json()).total;
const until = async (condition) => {
  while (!(await condition())) await pause(50);
};

// The first filling: the guard finds an engine without our index.
const first = performance.now();
await until(async () => (await outbox.pending()) > 0);
await outbox.drain(3_600_000);
const items = await documents('items-public');
const ours = seconds(first);
console.log(`first filling: ${items} items in ${ours.toFixed(1)} s, ${(items / ours).toFixed(0)}/s`);

// The same documents, ready-made, fed to the same engine under another name.
const ready = [];
for (let offset = 0; offset < items; offset += FED)
  ready.push((await ask('GET', `/indexes/items-public/documents?limit=${FED}&offset=${offset}`)).results);
await awaitTask(await ask('POST', '/indexes', { uid: 'fed', primaryKey: 'id' }));
await awaitTask(
  await ask('PATCH', '/indexes/fed/settings', await ask('GET', '/indexes/items-public/settings')),
);
const feeding = performance.now();
let last;
for (const some of ready) last = await ask('POST', '/indexes/fed/documents', some);
await awaitTask(last);
const fed = seconds(feeding);
console.log(`ready-made: ${items} documents in ${fed.toFixed(1)} s, ${(items / fed).toFixed(0)}/s`);
await awaitTask(await ask('DELETE', '/indexes/fed'));

// Building anew beside the index in use.
const { builder } = strapi.plugin('archive-search').service('runtime');
const building = performance.now();
await builder.begin();
outbox.kick();
await until(async () => (await builder.progress()) === null);
const rebuilt = seconds(building);
verdict(
  `building ${items} items anew beside, against ready-made documents`,
  `${(fed / rebuilt).toFixed(2)} × as fast`,
  '0.7 ×',
  fed / rebuilt >= 0.7,
);

// Seeded differences.
const seeded = ready.flat().filter((_, at) => at % Math.ceil(items / SEEDED) === 0);
await awaitTask(
  await ask(
    'POST',
    '/indexes/items-public/documents/delete-batch',
    seeded.slice(0, SEEDED / 2).map(({ id }) => id),
  ),
);
await awaitTask(
  await ask(
    'PUT',
    '/indexes/items-public/documents',
    seeded.slice(SEEDED / 2).map(({ id }) => ({ id, contentHash: 'other' })),
  ),
);
const report = await strapi.plugin('archive-search').service('reconcile').run();
const foundAll = report.missing + report.differing === seeded.length && report.surplus === 0;
console.log(`found ${report.missing + report.differing} of ${seeded.length} seeded differences`);
const per100k = (report.tookMs / 1000 / items) * 100_000;
verdict(
  `comparing ${items} items with the index`,
  `${(report.tookMs / 1000).toFixed(1)} s, ${per100k.toFixed(0)} s for 100,000 at this rate`,
  '60 s for 100,000, all found',
  foundAll && per100k <= 60,
);
await outbox.drain(3_600_000);

// A person of all photographs that bear one name, renamed, and an edit while that goes on.
const shownPerson = ready.flat().find(({ personIds }) => personIds.length > 0).personIds[0];
const person = await strapi.db
  .query('api::person.person')
  .findOne({ where: { documentId: shownPerson }, select: ['documentId', 'fullName'] });
const renaming = performance.now();
const word = `zqten${Date.now().toString(36)}`;
await strapi
  .documents('api::person.person')
  .update({ documentId: person.documentId, data: { fullName: `${person.fullName} ${word}` } });
const saved = performance.now() - renaming;
await until(async () => (await find(word)) > 0);
const photo = await strapi.db
  .query(PHOTO)
  .findOne({ where: { publishedAt: { $notNull: true } }, select: ['documentId'] });
const edited = `zqsua${Date.now().toString(36)}`;
await strapi
  .documents(PHOTO)
  .update({ documentId: photo.documentId, data: { description: edited }, status: 'published' });
const editing = performance.now();
await until(async () => (await find(edited)) === 1);
console.log(
  `an edit while a person's items are indexed again: found after ${ms(performance.now() - editing)}`,
);
await outbox.drain(3_600_000);
const shown = await find(word);
const all = seconds(renaming);
verdict(
  `a person renamed: ${shown} photographs right, the save answered in ${ms(saved)}`,
  `${all.toFixed(1)} s, ${((all / shown) * 10_000).toFixed(1)} s for 10,000 at this rate`,
  '30 s for 10,000',
  (all / shown) * 10_000 <= 30,
);

await strapi.destroy();
await engine.stop();
fs.rmSync(engineFolder, { recursive: true, force: true });
process.exit(0);
