import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { ROOT } from '../scripts/lib/paths.mjs';
import { benchFolder, bootBench } from './lib-app.mjs';
import { timed, verdict } from './lib-figures.mjs';

/**
 * Verification of a ledger of 200,000 entries of about 400 bytes each: the pure verifier alone (serialising, SHA-256,
 * comparing; one core), and the whole check reading from SQLite, with the memory it takes.
 */
const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 200_000);
const LIMIT = 50_000;
const CHUNK = 5_000;

const require = createRequire(import.meta.url);
const compiled = (file) => require(path.join(ROOT, 'dist/plugins/provenance', file));
const { chainEntries, GENESIS_ACT, genesisHash, hashedText } = compiled('shared/ledger/chain.js');
const { createChainVerifier } = compiled('shared/ledger/verify-chain.js');
const { sha256 } = compiled('server/src/ledger/sha256.js');

const draft = (number) => ({
  at: new Date(1_760_000_000_000 + number * 60_000).toISOString(),
  actorKind: 'user',
  actorId: String(number % 37),
  actorName: 'Nguyễn Thị Lan',
  role: 'BTG, VPHU',
  act: number === 0 ? GENESIS_ACT : 'item.save',
  uid: 'api::photo.photo',
  documentId: `k2x9v0c1b4n7m3z8q${String(number % 10_000).padStart(7, '0')}`,
  outcome: 'done',
  note: null,
  change:
    number === 0
      ? '{"new":{"archive":"bench"},"old":null}'
      : `{"new":{"title":"Lễ mừng lúa mới ${number}"},"old":{"title":"Ảnh ${number}"}}`,
});

const chain = chainEntries(
  { seq: 0, hash: genesisHash('bench', sha256) },
  Array.from({ length: ENTRIES }, (_, number) => draft(number)),
  sha256,
);
const bytes = Buffer.byteLength(hashedText(chain.at(-1)));
const perSecond = (milliseconds) => Math.round(ENTRIES / (milliseconds / 1000));
const shown = (figure) => `${figure.toLocaleString('en')} entries/s`;

const verifyAll = () => {
  const verifier = createChainVerifier(sha256);
  for (const entry of chain)
    if (verifier.next(entry)) throw new Error('The chain of the benchmark is broken.');
  if (verifier.end()) throw new Error('The chain of the benchmark is broken.');
};
const pure = [];
for (let round = 0; round < 5; round += 1) pure.push(await timed(async () => verifyAll()));
const best = perSecond(Math.min(...pure));
const worst = perSecond(Math.max(...pure));
verdict(
  `pure verification of ${ENTRIES.toLocaleString('en')} entries of ${bytes} bytes (slowest of 5; fastest ${shown(best)})`,
  shown(worst),
  shown(LIMIT),
  worst >= LIMIT,
);
chain.length = 0;

const folder = benchFolder('ledger');
const { strapi } = await bootBench({ folder });
const ledger = strapi.plugin('provenance').service('ledger');
for (let start = 1; start < ENTRIES; start += CHUNK)
  await ledger.append(
    Array.from({ length: Math.min(CHUNK, ENTRIES - start) }, (_, offset) => {
      const { act, uid, documentId, outcome, change } = draft(start + offset);
      return { act, uid, documentId, outcome, change: JSON.parse(change) };
    }),
  );
globalThis.gc?.();
const before = process.memoryUsage().rss;
let peak = before;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
let report;
const whole = await timed(async () => {
  report = await ledger.verify();
});
clearInterval(watch);
if (!report.ok) throw new Error('The ledger of the benchmark is broken.');
console.log(
  `with reading from SQLite: ${report.entries.toLocaleString('en')} entries, ${shown(perSecond(whole))}, memory + ${Math.round((peak - before) / 2 ** 20)} MiB`,
);
await strapi.destroy();
fs.rmSync(folder, { recursive: true, force: true });
process.exit(0);
