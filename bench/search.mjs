import { fork } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import autocannon from 'autocannon';

import { benchFolder, bootBench, startEngine } from './lib-app.mjs';
import { fillArchive } from './lib-fill.mjs';
import { median, ms, quantile, verdict } from './lib-figures.mjs';

/**
 * At 10,000 items: our public search against the same questions put to Meilisearch directly, one after another, in turn;
 * the item page; and how long after an edit has been answered it can be found.
 */
const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '10000' },
    catalogue: { type: 'string' },
    archive: { type: 'string' },
  },
});
const QUERIES = [
  'cồng chiêng',
  'phuoc dai',
  'Bác Ái',
  'dai hoi',
  'Pinăng Tắc',
  'lớp học',
  'trao huy hiệu',
  'hình số 77',
  'don duong',
  "K'Ho",
];
const FACETS = ['kind', 'group', 'decade', 'place', 'person', 'event', 'donorKind', 'restoration'];
const ROUNDS = 40;
const WARM_UP_ROUNDS = 100;
const EDITS = 40;

/** `--archive FOLDER`: an archive that `bench:load` left, instead of filling a new one for a quarter of an hour. */
const folder = values.archive ? path.resolve(values.archive) : benchFolder('search');
const engineFolder = values.archive ? benchFolder('engine') : folder;
const engine = await startEngine(engineFolder);
const { strapi, url } = await bootBench({ folder, engine, serve: true });

if (!values.archive) {
  const filled = await fillArchive({
    strapi,
    folder,
    count: Number(values.records),
    catalogue: values.catalogue,
    onProgress: (n) => console.log(`  ${n}`),
  });
  console.log(`${filled.count} items, ${filled.perSecond.toFixed(0)} created and published a second`);
}
const drainStarted = performance.now();
await strapi.plugin('archive-search').service('outbox').drain(600_000);
console.log(
  `outbox drained ${((performance.now() - drainStarted) / 1000).toFixed(1)} s after the last write`,
);

// The very requests that our API sends the engine for a question, so that both sides do the same work. A question that
// finds nothing at first is asked a second time with a looser strategy: then both belong to it.
const json = (address) => fetch(address).then((answer) => answer.json());
const ask = (query) => json(`${url}/api/search?q=${encodeURIComponent(query)}`);
// A new engine over an archive that was filled before: the index guard finds it empty and fills it; until then a
// search is refused or finds nothing.
while (!((await ask('')).total > 0)) await new Promise((resolve) => setTimeout(resolve, 200));
await strapi.plugin('archive-search').service('outbox').drain(600_000);
const enginePort = new URL(engine.url).port;
const engineRequests = async (query) => {
  const asked = [];
  const original = http.request;
  http.request = (options, ...rest) => {
    const request = original(options, ...rest);
    if (String(options.port) !== enginePort || !options.path.includes('search')) return request;
    const end = request.end.bind(request);
    request.end = (body, ...more) => {
      const { path, method, headers } = options;
      asked.push({ address: `${engine.url}${path}`, method, headers, body: String(body) });
      return end(body, ...more);
    };
    return request;
  };
  await ask(query);
  http.request = original;
  if (asked.length === 0) throw new Error('The engine was not asked over http: nothing to compare with.');
  return asked;
};
const questions = [];
for (const query of QUERIES)
  questions.push({
    ours: { address: `${url}/api/search?q=${encodeURIComponent(query)}` },
    direct: await engineRequests(query),
  });
const first = (await ask('')).hits;
const items = first.map(({ kind, documentId }) => ({ address: `${url}/api/items/${kind}/${documentId}` }));
const samples = await new Promise((resolve) => {
  const searcher = fork(fileURLToPath(new URL('searcher.mjs', import.meta.url)));
  searcher.once('message', resolve);
  searcher.send({ warmUp: WARM_UP_ROUNDS, rounds: ROUNDS, questions, items });
});
const compare = (p) => quantile(samples.ours, p) / quantile(samples.direct, p);
console.log(
  `direct p50 ${ms(median(samples.direct))} p95 ${ms(quantile(samples.direct, 0.95))}; ours p50 ${ms(median(samples.ours))} p95 ${ms(quantile(samples.ours, 0.95))}, ${FACETS.length} facets each`,
);
verdict('search through our API, p50', `${compare(0.5).toFixed(2)} ×`, '1.5 ×', compare(0.5) <= 1.5);
verdict('search through our API, p95', `${compare(0.95).toFixed(2)} ×`, '1.5 ×', compare(0.95) <= 1.5);
const page = quantile(samples.item, 0.95);
verdict('item page, p95', ms(page), '50 ms', page <= 50);

const photos = strapi.documents('api::photo.photo');
const fresh = [];
for (let edit = 0; edit < EDITS; edit += 1) {
  const word = `dấu${Date.now().toString(36)}${edit}`;
  const target = first[edit % first.length].documentId;
  await photos.update({ documentId: target, data: { description: `Đã sửa ${word}.` }, status: 'published' });
  const saved = performance.now();
  // A poll without a pause would load the machine that is being measured.
  while ((await ask(word)).total === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  fresh.push(performance.now() - saved);
}
verdict(
  `edit → searchable, p95 of ${EDITS}`,
  ms(quantile(fresh, 0.95)),
  '1000 ms',
  quantile(fresh, 0.95) <= 1000,
);

const load = await autocannon({ url: `${url}/api/search?q=bac%20ai`, connections: 20, duration: 5 });
console.log(
  `20 searchers at once for 5 s: ${load.requests.average.toFixed(0)} answers/s, p97.5 ${load.latency.p97_5} ms, errors ${load.errors + load.non2xx}`,
);

await strapi.destroy();
await engine.stop();
fs.rmSync(engineFolder, { recursive: true, force: true });
process.exit(0);
