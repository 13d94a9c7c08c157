import { fork } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

import { benchFolder, bootBench, withoutPipeline } from './lib-app.mjs';
import { median, ms, verdict } from './lib-figures.mjs';
import { admit, createReferences, photoData, storeSamplePicture } from './lib-records.mjs';

/**
 * Save + publish of a photograph with six relations, our application against the same application without the write
 * pipeline (no lock, gate, projection or outbox), SQLite. Two processes take turns, a block each, so that a noisy
 * minute hits both.
 */
const BLOCKS = 12;
const PER_BLOCK = 25;

const worker = async () => {
  if (process.env.BENCH_RIVAL) withoutPipeline();
  const folder = benchFolder('write');
  const { strapi } = await bootBench({ folder });
  const references = await createReferences(strapi, '1');
  const fileId = await storeSamplePicture(strapi, folder);
  const data = photoData(references, fileId, 7);
  // The rival has nothing that would parse the words of a date.
  data.captionTime.date = {
    text: 'khoảng 1937',
    edtf: '1937~',
    from: '1936-01-01',
    to: '1938-12-31',
    calendar: 'gregorian',
    certainty: 'approximate',
  };
  const photos = strapi.documents('api::photo.photo');
  process.on('message', async (message) => {
    if (message === 'end') {
      await strapi.destroy();
      fs.rmSync(folder, { recursive: true, force: true });
      process.exit(0);
    }
    const samples = [];
    for (let index = 0; index < PER_BLOCK; index += 1) {
      const started = performance.now();
      const { documentId } = await photos.create({ data });
      const saved = performance.now();
      // Done by other hands on other days; the rival has no such thing.
      if (!process.env.BENCH_RIVAL) await admit(strapi, documentId);
      const admitted = performance.now();
      await photos.publish({ documentId });
      samples.push({ save: saved - started, publish: performance.now() - admitted });
    }
    process.send(samples);
  });
  process.send('ready');
};

const measure = async () => {
  const start = (rival) =>
    new Promise((resolve) => {
      const child = fork(fileURLToPath(import.meta.url), {
        env: { ...process.env, BENCH_WORKER: '1', ...(rival ? { BENCH_RIVAL: '1' } : {}) },
      });
      child.once('message', () => resolve(child));
    });
  const block = (child) =>
    new Promise((resolve) => {
      child.once('message', resolve);
      child.send('go');
    });
  const [ours, rival] = [await start(false), await start(true)];
  await block(ours);
  await block(rival);
  const samples = { ours: [], rival: [] };
  for (let index = 0; index < BLOCKS; index += 1) {
    samples.ours.push(...(await block(ours)));
    samples.rival.push(...(await block(rival)));
  }
  ours.send('end');
  rival.send('end');
  const sum = (list) => median(list.map(({ save, publish }) => save + publish));
  const part = (list, key) => ms(median(list.map((sample) => sample[key])));
  const ratio = sum(samples.ours) / sum(samples.rival);
  console.log(
    `with pipeline: save ${part(samples.ours, 'save')}, publish ${part(samples.ours, 'publish')}; without: save ${part(samples.rival, 'save')}, publish ${part(samples.rival, 'publish')} (medians of ${samples.ours.length})`,
  );
  verdict('save + publish with the pipeline', `${ratio.toFixed(2)} ×`, '1.6 ×', ratio <= 1.6);
};

await (process.env.BENCH_WORKER ? worker() : measure());
