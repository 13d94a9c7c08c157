import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { inRoot } from '../scripts/lib/paths.mjs';
import { benchFolder, bootBench, startEngine } from './lib-app.mjs';
import { median, ms, quantile, verdict } from './lib-figures.mjs';

/**
 * `npm run eval:search -- --corpus DIR [--limit N] [--index FOLDER] [--misses]`: how well the search finds the passage that
 * answers a question. DIR holds `corpus.jsonl` ({ id, title, text }) and `qrels.jsonl` ({ query, query_noaccent, relevant }).
 * The passages become documents by the projection, the index and the whole `GET /api/search` of production; the answer is
 * read from top to bottom: the hits, then what stands beside them as "gần giống".
 * The index is kept in --index (default `.cache/kho/eval-search`) and made anew only when passages, settings or projection differ.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: inRoot('../shared/data/vietnamese-text') },
    limit: { type: 'string' },
    index: { type: 'string', default: inRoot('.cache/kho/eval-search') },
    misses: { type: 'boolean', default: false },
  },
});
const LIMITS = {
  query: { recall: 0.955, mrr: 0.86 },
  query_noaccent: { recall: 0.935, mrr: 0.83 },
};
const P95_MS = 40;
const BATCH = 200;
const EDITS = 10;

const corpusFile = path.join(values.corpus, 'corpus.jsonl');
if (!fs.existsSync(corpusFile)) {
  console.log(
    `skipped: ${corpusFile} is not there; --corpus names a folder with corpus.jsonl and qrels.jsonl`,
  );
  process.exit(0);
}
const lines = (file) =>
  fs
    .readFileSync(path.join(values.corpus, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
const passages = lines('corpus.jsonl');
const everyQuery = lines('qrels.jsonl');
const limit = values.limit ? Number(values.limit) : everyQuery.length;
const step = Math.max(1, Math.floor(everyQuery.length / limit));
const queries = everyQuery.filter((_, index) => index % step === 0).slice(0, limit);

const require = createRequire(import.meta.url);
const compiled = (file) => require(inRoot('dist/plugins/archive-search', file));
const { projectItem } = compiled('shared/projection/project-item.js');
const { buildAliasTable } = compiled('shared/projection/alias-table.js');
const { indexSettings } = compiled('shared/index-settings.js');
const { textVersion } = compiled('shared/ranking/rank-text.js');
const { readAliases } = compiled('server/src/read-aliases.js');
const { createMeilisearchEngine } = compiled('server/src/engine/meilisearch-engine.js');

const aliases = readAliases(inRoot());
const context = { places: new Map(), aliases: buildAliasTable(aliases), describePicture: () => null };
const project = ({ id, title, text }) =>
  projectItem(
    'document',
    {
      documentId: id,
      title,
      transcription: text,
      secrecy: '0',
      accessRegime: 'cong-khai-xem',
      createdAt: '2026-01-01T00:00:00.000Z',
    },
    context,
  );

const projecting = performance.now();
const documents = passages.map(project);
const projected = performance.now() - projecting;
const stamp = textVersion(JSON.stringify([documents, indexSettings(aliases)]));
const stampFile = path.join(values.index, 'stamp');
const isKept = fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp;
if (!isKept) fs.rmSync(values.index, { recursive: true, force: true });
fs.mkdirSync(values.index, { recursive: true });

const server = await startEngine(values.index);
const engine = createMeilisearchEngine({ url: server.url, apiKey: server.key, indexUid: 'items-public' });
if (!isKept) {
  await engine.createIndex();
  await engine.applySettings(indexSettings(aliases));
  const started = performance.now();
  for (let at = 0; at < documents.length; at += BATCH) await engine.upsert(documents.slice(at, at + BATCH));
  const took = performance.now() - started;
  console.log(
    `indexing: ${documents.length} passages in ${ms(took)}, ${((1000 * documents.length) / took).toFixed(0)} a second; projecting them ${ms(projected)}`,
  );
  fs.writeFileSync(stampFile, stamp);
} else console.log(`indexing: kept from an earlier run (${values.index})`);

const folder = benchFolder('search-quality');
const { strapi, url } = await bootBench({
  folder,
  engine: server,
  serve: true,
  env: { SEARCH_WORKER: 'off' },
});
/** Processor time of the engine in milliseconds: on a busy machine it says more than the clock. Linux only. */
const engineTime = () => {
  const stat = `/proc/${server.child.pid}/stat`;
  if (!fs.existsSync(stat)) return 0;
  const fields = fs.readFileSync(stat, 'utf8').split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
};
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const ask = (q) =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const request = http.request(`${url}/api/search?q=${encodeURIComponent(q)}`, { agent }, (answer) => {
      const pieces = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.once('end', () => {
        const took = performance.now() - started;
        const body = Buffer.concat(pieces).toString('utf8');
        if (answer.statusCode !== 200) reject(new Error(`${q}: ${answer.statusCode} ${body}`));
        else resolve({ took, ...JSON.parse(body) });
      });
    });
    request.once('error', reject);
    request.end();
  });

// What is compiled and kept in a server that has been answering for a while is no part of the figures.
for (const { query } of queries.filter((_, index) => index % 10 === 0)) await ask(query);

for (const [kind, label] of [
  ['query', 'with marks'],
  ['query_noaccent', 'without marks'],
]) {
  const times = [];
  const before = { ours: process.cpuUsage(), engine: engineTime() };
  const sums = { found: 0, reciprocal: 0, inHits: 0, every: 0 };
  for (const [index, query] of queries.entries()) {
    const { took, hits, near, match } = await ask(query[kind]);
    times.push(took);
    const rankOf = (list) => list.findIndex(({ documentId }) => query.relevant.includes(documentId));
    const rank = rankOf([...hits.slice(0, 10), ...near].slice(0, 10));
    if (match === 'every') sums.every += 1;
    if (rank >= 0) {
      sums.found += 1;
      sums.reciprocal += 1 / (rank + 1);
    } else if (values.misses) console.log(`  missed (${match}, ${hits.length} hits): ${query[kind]}`);
    if (rankOf(hits.slice(0, 10)) >= 0) sums.inHits += 1;
    if (index % 500 === 499) process.stderr.write(`  ${label}: ${index + 1}\n`);
  }
  const { user, system } = process.cpuUsage(before.ours);
  const ours = (user + system) / 1000 / queries.length;
  const theirs = (engineTime() - before.engine) / queries.length;
  const share = (sum) => (sum / queries.length).toFixed(4);
  const { recall, mrr } = LIMITS[kind];
  console.log(
    `${label}, ${queries.length} queries: p50 ${ms(median(times))}, p95 ${ms(quantile(times, 0.95))}; processor time a question: ours and asking ${ms(ours)}, the engine ${ms(theirs)}; recall@10 of the counted hits alone ${share(sums.inHits)}; every word required in ${share(sums.every)}`,
  );
  verdict(`recall@10 ${label}`, share(sums.found), `≥ ${recall}`, sums.found / queries.length >= recall);
  verdict(`MRR ${label}`, share(sums.reciprocal), `≥ ${mrr}`, sums.reciprocal / queries.length >= mrr);
  verdict(`p95 ${label}`, ms(quantile(times, 0.95)), `${P95_MS} ms`, quantile(times, 0.95) <= P95_MS);
}

const fresh = [];
for (let edit = 0; edit < EDITS; edit += 1) {
  const passage = passages[(edit * 61) % passages.length];
  const word = `zq${edit}${Date.now().toString(36)}`;
  const started = performance.now();
  await engine.upsert([project({ ...passage, text: `${passage.text} ${word}` })]);
  while ((await ask(word)).total === 0);
  fresh.push(performance.now() - started);
  await engine.upsert([project(passage)]);
}
verdict(
  `one edit searchable, p95 of ${EDITS}`,
  ms(quantile(fresh, 0.95)),
  '1000 ms',
  quantile(fresh, 0.95) <= 1000,
);

engine.close();
await strapi.destroy();
await server.stop();
fs.rmSync(folder, { recursive: true, force: true });
process.exit(0);
