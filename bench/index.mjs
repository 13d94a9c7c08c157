import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { benchFolder, bootBench, startEngine } from './lib-app.mjs';
import { fillArchive } from './lib-fill.mjs';
import { ms, quantile, verdict } from './lib-figures.mjs';
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
