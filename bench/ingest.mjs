import { execFileSync, fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import sharp from 'sharp';

import { ROOT } from '../scripts/lib/paths.mjs';
import { archiveEnv, benchFolder } from './lib-app.mjs';
import { verdict } from './lib-figures.mjs';

/**
 * `npm run ingest` over N photographs of 12 MP against sharp alone making the same three pictures from the same files
 * with the same number at a time. Both in processes of their own; the boot of the application is not counted.
 * Memory is the peak of the resident set as the kernel saw it (VmHWM).
 */
const { values } = parseArgs({ options: { photos: { type: 'string', default: '500' } } });
const WIDTH = 4000;
const HEIGHT = 3000;
const LANES = 2;

const drawPhotos = async (folder, count) => {
  // Blurred noise: the entropy of a photograph, not of a flat colour; a different corner each, so that none is a duplicate.
  const noise = await sharp({
    create: {
      width: WIDTH / 4,
      height: HEIGHT / 4,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
      background: '#888',
    },
  })
    .resize(WIDTH, HEIGHT)
    .raw()
    .toBuffer();
  for (let number = 0; number < count; number += 1) {
    // Two marks of grey, in steps that JPEG keeps: up to 512 photographs, no two of the same bytes.
    noise.fill((number % 16) * 16, 0, 40_000);
    noise.fill(Math.floor(number / 16) * 8, 100_000, 140_000);
    await sharp(noise, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
      .jpeg({ quality: 88 })
      .toFile(path.join(folder, `anh-${String(number).padStart(4, '0')}.jpg`));
  }
};

const sharpAlone = async (folder) => {
  const out = path.join(path.dirname(folder), 'sharp-out');
  fs.mkdirSync(out);
  sharp.cache(false);
  sharp.concurrency(1);
  const files = fs.readdirSync(folder);
  const started = performance.now();
  const iterator = files.values();
  const lane = async () => {
    for (const name of iterator) {
      const { data, info } = await sharp(path.join(folder, name))
        .autoOrient()
        .resize(1600, 1600, { fit: 'inside', withoutEnlargement: true })
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true });
      const raw = { width: info.width, height: info.height, channels: info.channels };
      await sharp(data, { raw })
        .webp({ quality: 80 })
        .toFile(path.join(out, `${name}.webp`));
      await sharp(data, { raw })
        .jpeg({ quality: 82 })
        .toFile(path.join(out, `${name}.jpg`));
      await sharp(data, { raw })
        .resize(400, 400, { fit: 'inside' })
        .webp({ quality: 78 })
        .toFile(path.join(out, `${name}.thumb.webp`));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return (files.length * 1000) / (performance.now() - started);
};

if (process.env.BENCH_SHARP) {
  process.send(await sharpAlone(process.env.BENCH_SHARP));
  process.disconnect();
} else {
  const folder = benchFolder('ingest');
  const photos = path.join(folder, 'photos');
  fs.mkdirSync(photos);
  console.log(`drawing ${values.photos} photographs of 12 MP …`);
  await drawPhotos(photos, Number(values.photos));
  const alone = await new Promise((resolve) => {
    fork(fileURLToPath(import.meta.url), { env: { ...process.env, BENCH_SHARP: photos } }).once(
      'message',
      resolve,
    );
  });
  const script = `
    process.argv.splice(1, 0, 'ingest');
    // Strapi removes all listeners when it ends, so the way out itself is wrapped.
    const leave = process.exit;
    process.exit = (code) => {
      process.stderr.write('PEAK ' + process.resourceUsage().maxRSS + '\\n');
      leave(code);
    };
    require(${JSON.stringify(path.join(ROOT, 'dist/src/ingest/main.js'))});`;
  const env = { ...process.env, ...archiveEnv(folder), INIT_CWD: ROOT };
  const out = path.join(folder, 'report.jsonl');
  const run = execFileSync(
    '/bin/sh',
    [
      '-c',
      `"${process.execPath}" -e '${script.replaceAll("'", "'\\''")}' "${photos}" --json > "${out}" 2> "${out}.err"; cat "${out}.err"`,
    ],
    { cwd: ROOT, env, maxBuffer: 1 << 26 },
  );
  const reports = fs
    .readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .filter((text) => text.startsWith('{'))
    .map((text) => JSON.parse(text));
  const stored = reports.filter(({ verdict: answer }) => answer === 'stored').length;
  const seconds = Number(/trong ([\d.]+) s/.exec(String(run))?.[1] ?? NaN);
  const peakMiB = Number(/PEAK (\d+)/.exec(String(run))?.[1] ?? NaN) / 1024;
  const ours = stored / seconds;
  console.log(
    `sharp alone ${alone.toFixed(2)} photographs/s; ingest ${ours.toFixed(2)} photographs/s (${stored} stored of ${reports.length})`,
  );
  verdict(
    'ingest against sharp alone',
    `${((100 * ours) / alone).toFixed(0)} %`,
    '70 %',
    ours / alone >= 0.7,
  );
  verdict('peak memory of the ingest process', `${peakMiB.toFixed(0)} MiB`, '600 MiB', peakMiB <= 600);
  fs.rmSync(folder, { recursive: true, force: true });
}
