import { createHash, randomFillSync } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

import { ROOT } from '../scripts/lib/paths.mjs';
import { benchFolder } from './lib-app.mjs';
import { median, timed, verdict } from './lib-figures.mjs';

/**
 * Re-reading masters against `sha256sum` on the very same files, turn by turn: 400 pictures of 2 MB and two films of
 * 400 MB, from the page cache, so that the processor is compared and not the disk. Then the comparison of database and
 * disk is left to its own figure (`--records`).
 */
const PICTURES = Number(process.env.BENCH_PICTURES ?? 400);
const FILM_MB = Number(process.env.BENCH_FILM_MB ?? 400);
const ROUNDS = 5;
const LIMIT = 0.8;

const require = createRequire(import.meta.url);
const compiled = (file) => require(path.join(ROOT, 'dist/plugins/preservation', file));
const { archiveLayout } = compiled('server/src/store/archive-layout.js');
const { checkMaster } = compiled('server/src/fixity/check-master.js');
const { createPace } = compiled('shared/fixity/pace.js');

const folder = benchFolder('fixity');
const layout = archiveLayout(folder);
const lines = [];
const piece = Buffer.alloc(1_000_000);

const write = (megabytes, ext) => {
  const staged = path.join(folder, 'staged');
  const hash = createHash('sha256');
  const file = fs.openSync(staged, 'w');
  for (let done = 0; done < megabytes; done += 1) {
    randomFillSync(piece, 0, 64);
    hash.update(piece);
    fs.writeSync(file, piece);
  }
  fs.closeSync(file);
  const sha256 = hash.digest('hex');
  const place = layout.masterPath(sha256, ext);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.renameSync(staged, place);
  lines.push({ sha256, ext, bytes: megabytes * piece.length });
};
for (let number = 0; number < PICTURES; number += 1) write(2, 'jpg');
for (let number = 0; number < 2; number += 1) write(FILM_MB, 'mp4');
const bytes = lines.reduce((sum, line) => sum + line.bytes, 0);
const files = lines.map(({ sha256, ext }) => layout.masterPath(sha256, ext));

const rival = () =>
  timed(async () => {
    const { status } = spawnSync('sha256sum', files, { maxBuffer: 64 * 1024 * 1024 });
    if (status !== 0) throw new Error('sha256sum failed.');
  });

const unlimited = createPace(0, Date.now);
let peak = 0;
const ours = () =>
  timed(async () => {
    const waiting = [...lines];
    const lane = async () => {
      for (let line = waiting.shift(); line; line = waiting.shift()) {
        const { ok } = await checkMaster(layout, line, unlimited);
        if (!ok) throw new Error('A master of the benchmark is damaged.');
        peak = Math.max(peak, process.memoryUsage().rss);
      }
    };
    await Promise.all([lane(), lane()]);
  });

// Once unmeasured: everything lies in the page cache then.
await rival();
await ours();
const times = { rival: [], ours: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.rival.push(await rival());
  times.ours.push(await ours());
}
const speed = (ms) => `${Math.round(bytes / 1e6 / (ms / 1000))} MB/s`;
const [theirs, mine] = [median(times.rival), median(times.ours)];
verdict(
  `re-reading ${lines.length} masters of ${Math.round(bytes / 1e6)} MB: ${speed(mine)}, sha256sum ${speed(theirs)}; peak memory ${Math.round(peak / 2 ** 20)} MiB`,
  `${Math.round((theirs / mine) * 100)} %`,
  `${LIMIT * 100} % of sha256sum`,
  theirs / mine >= LIMIT,
);
fs.rmSync(folder, { recursive: true, force: true });

/** Database against disk: 100,000 masters without their bytes, as empty files. */
const RECORDS = Number(process.env.BENCH_RECORDS ?? 100_000);
const { bootBench } = await import('./lib-app.mjs');
const archive = benchFolder('integrity');
const { strapi } = await bootBench({ folder: archive });
const masters = strapi.plugin('preservation').service('masters');
const table = strapi.db.connection('preservation_masters');
let some = [];
for (let number = 0; number < RECORDS; number += 1) {
  const sha256 = createHash('sha256').update(String(number)).digest('hex');
  const place = masters.layout.masterPath(sha256, 'txt');
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.closeSync(fs.openSync(place, 'w'));
  some.push({
    sha256,
    ext: 'txt',
    mime: 'text/plain',
    kind: 'text',
    bytes: 0,
    stored_at: new Date(0).toISOString(),
    derivative_state: 'not-applicable',
  });
  if (some.length === 200 || number === RECORDS - 1) {
    await table.clone().insert(some);
    some = [];
  }
}
globalThis.gc?.();
const before = process.memoryUsage().rss;
let most = before;
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
let answer;
const whole = await timed(async () => {
  answer = await strapi.plugin('preservation').service('fixity').compare('command');
});
clearInterval(watch);
const { counts } = answer.report;
if (answer.report.masters !== RECORDS || counts.missing + counts.untracked + counts.size > 0)
  throw new Error('The comparison of the benchmark is wrong.');
const grown = Math.round((most - before) / 2 ** 20);
verdict(
  `database against disk, ${RECORDS.toLocaleString('en')} masters: memory + ${grown} MiB`,
  `${(whole / 1000).toFixed(1)} s`,
  '60 s, + 150 MiB',
  whole <= 60_000 && grown <= 150,
);
await strapi.destroy();
fs.rmSync(archive, { recursive: true, force: true });
process.exit(0);
