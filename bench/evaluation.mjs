import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { ROOT } from '../scripts/lib/paths.mjs';
import { benchFolder, bootBench } from './lib-app.mjs';
import { fillArchive } from './lib-fill.mjs';
import { median, ms, timed, verdict } from './lib-figures.mjs';
import { multiplyPhotos } from './lib-multiply.mjs';
import { admit, createReferences, photoData, storeSamplePicture } from './lib-records.mjs';

/**
 * Judging: the pure rules, what the gate adds to a publish, and judging everything again.
 * `npm run bench -- evaluation [--records 10000]`
 */
const require = createRequire(import.meta.url);
const given = process.argv.indexOf('--records');
const RECORDS = given > 0 ? Number(process.argv[given + 1]) : 10_000;
/** Made by the pipeline; the others are copies of these. */
const TEMPLATES = 100;
const PUBLISHES = 60;

const PHOTO = 'api::photo.photo';

const folder = benchFolder('evaluation');
const { strapi } = await bootBench({ folder });
const evaluation = strapi.plugin('provenance').service('evaluation');
const gate = strapi.plugin('provenance').service('gate');

const processorMs = async (work) => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const pureRules = async (documentId) => {
  const { evaluate } = require(path.join(ROOT, 'dist/plugins/provenance/shared/evaluate.js'));
  const { exampleContext } = require(
    path.join(ROOT, 'dist/plugins/provenance/shared/testing/example-item.js'),
  );
  const [{ row }] = await evaluation.judge.readRows('photo', [documentId], 'published');
  const context = exampleContext();
  const rounds = 2_000;
  // Processor time: on a busy machine the clock measures the neighbours.
  const took = await processorMs(() => {
    for (let index = 0; index < rounds; index += 1) evaluate(row, context, 'publish');
  });
  const each = took / rounds;
  verdict('pure rules, processor time of one judgement', ms(each), '2 ms', each <= 2);
};

/**
 * A stock publish is the publish without the gate: both stand in the same numbers, taken in one run of the pipeline,
 * so that a noisy minute hits both.
 */
const gateCost = async () => {
  const references = await createReferences(strapi, 'gate');
  const fileId = await storeSamplePicture(strapi, folder, 9);
  const photos = strapi.documents(PHOTO);
  const samples = { gate: [], rest: [] };
  let inGate = 0;
  // The whole gate: reading the row that would be public, whether the stage allows it, and the rules.
  const clocked = (service, method) => {
    const original = service[method];
    service[method] = async (...args) => {
      const started = performance.now();
      const findings = await original(...args);
      inGate += performance.now() - started;
      return findings;
    };
    return () => (service[method] = original);
  };
  const restore = [
    clocked(gate, 'readPublished'),
    clocked(gate, 'refusals'),
    clocked(strapi.plugin('provenance').service('appraisal'), 'gateFindings'),
  ];
  for (let index = 0; index < PUBLISHES; index += 1) {
    const { documentId } = await photos.create({ data: photoData(references, fileId, index) });
    await admit(strapi, documentId);
    inGate = 0;
    const whole = await timed(() => photos.publish({ documentId }));
    samples.gate.push(inGate);
    samples.rest.push(whole - inGate);
  }
  for (const back of restore) back();
  const share = median(samples.gate) / median(samples.rest);
  verdict(
    'gate against a publish without it',
    `${(share * 100).toFixed(0)} % (${ms(median(samples.gate))} of ${ms(median(samples.rest))}, medians of ${PUBLISHES})`,
    '30 %',
    share <= 0.3,
  );
};

const revalidation = async () => {
  const { total } = await evaluation.revalidation.start();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  let took = 0;
  const processor = await processorMs(async () => {
    took = await timed(() => evaluation.drain(3_600_000));
  });
  clearInterval(watch);
  const mib = (bytes) => `${Math.round(bytes / 2 ** 20)} MiB`;
  const limit = (60 * total) / 10_000;
  verdict(
    `judging ${total} items again (draft and published rows)`,
    `${(took / 1000).toFixed(1)} s, ${ms(took / total)} an item (processor: ${ms(processor / total)})`,
    `${limit.toFixed(0)} s`,
    took / 1000 <= limit,
  );
  console.log(`  peak memory ${mib(peak)} (${mib(peak - before)} more than before)`);
};

await fillArchive({ strapi, folder, count: Math.min(TEMPLATES, RECORDS) });
const { documentId } = await strapi.db.query(PHOTO).findOne({ where: { publishedAt: { $notNull: true } } });
await pureRules(documentId);
await gateCost();
await multiplyPhotos(strapi, RECORDS);
await evaluation.drain(3_600_000);
await revalidation();
await strapi.destroy();
fs.rmSync(folder, { recursive: true, force: true });
process.exit(0);
