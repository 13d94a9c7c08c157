import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import sharp from 'sharp';

import { inRoot } from '../scripts/lib/paths.mjs';
import { benchFolder } from './lib-app.mjs';
import { median, ms, quantile, timed, verdict } from './lib-figures.mjs';

/**
 * One tile of a scan of 24 megapixels (uncompressed TIFF, as scanners write them; and the same as a JPEG): from the access
 * copy, and by handing iiif-processor the master. The same tiles of all sizes, in turn, one at a time, in one process;
 * reading the request, cutting, scaling and encoding are in it, the network and the decision who may read are not.
 */
const WIDTH = 6000;
const HEIGHT = 4000;
const TILE = 512;
const ROUNDS = 60;
/** The rival takes so long that fewer must do. */
const RIVAL_ROUNDS = 15;

const require = createRequire(import.meta.url);
const compiled = (name) => require(inRoot('dist', 'plugins', 'preservation', name));
const { parseImageRequest } = compiled('shared/iiif/image-request.js');
const { resolveImage } = compiled('shared/iiif/resolve-image.js');
const { renderImage } = compiled('server/src/iiif/render-image.js');
const { openPyramid } = compiled('server/src/copies/pyramid.js');
const { makeAccessCopy } = compiled('server/src/copies/access-copy.js');
const { Processor } = require('iiif-processor');

/** Blurred noise: the entropy of a photograph, not of a flat colour. */
const drawMaster = async (folder) => {
  const noise = sharp({
    create: {
      width: WIDTH / 4,
      height: HEIGHT / 4,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
      background: '#888',
    },
  }).resize(WIDTH, HEIGHT);
  const tiff = path.join(folder, 'master.tif');
  await noise.tiff({ compression: 'none' }).toFile(tiff);
  const jpeg = path.join(folder, 'master.jpg');
  await sharp(tiff).jpeg({ quality: 92 }).toFile(jpeg);
  return { tiff, jpeg };
};

/** The same tiles at every run: a walk over all scale factors. */
const tiles = (count) =>
  Array.from({ length: count }, (_, index) => {
    const scale = 2 ** (index % 4);
    const side = TILE * scale;
    const [columns, rows] = [Math.ceil(WIDTH / side), Math.ceil(HEIGHT / side)];
    const x = ((index * 7) % columns) * side;
    const y = ((index * 5) % rows) * side;
    const [w, h] = [Math.min(side, WIDTH - x), Math.min(side, HEIGHT - y)];
    return [`${x},${y},${w},${h}`, `${Math.ceil(w / scale)},${Math.ceil(h / scale)}`, '0', 'default.jpg'];
  });

const ours = (pyramid) => async (tile) => {
  const request = parseImageRequest(...tile);
  return renderImage(pyramid, resolveImage(request, pyramid, 4000), request);
};

const rival = (master) => async (tile) => {
  const processor = new Processor(
    `http://127.0.0.1/iiif/3/master/${tile.join('/')}`,
    async () => fs.createReadStream(master),
    { pathPrefix: '/iiif/{{version}}/', dimensionFunction: async () => [{ width: WIDTH, height: HEIGHT }] },
  );
  const answer = await processor.execute();
  if (answer.type !== 'content') throw new Error(`The rival answered ${answer.type}.`);
  return answer.body;
};

const folder = benchFolder('iiif');
try {
  const { tiff, jpeg } = await drawMaster(folder);
  const access = path.join(folder, 'access.tif');
  const made = await timed(() => makeAccessCopy(tiff, access, { longestSide: WIDTH, quality: 88 }));
  const megabytes = (file) => `${(fs.statSync(file).size / 2 ** 20).toFixed(1)} MiB`;
  console.log(
    `Access copy: made in ${ms(made)}, ${megabytes(access)}; master ${megabytes(tiff)} (JPEG ${megabytes(jpeg)}).`,
  );

  const draw = ours(await openPyramid(access));
  const rivals = { tiff: rival(tiff), jpeg: rival(jpeg) };
  // Both are warm before the first one counts.
  const [warm] = tiles(1);
  for (const run of [draw, rivals.tiff, rivals.jpeg]) await run(warm);

  const samples = { ours: [], tiff: [], jpeg: [] };
  for (const [index, tile] of tiles(ROUNDS).entries()) {
    samples.ours.push(await timed(() => draw(tile)));
    if (index % (ROUNDS / RIVAL_ROUNDS) !== 0) continue;
    // A stride of the walk that meets all scale factors.
    const other = tiles(ROUNDS)[index + ((index / (ROUNDS / RIVAL_ROUNDS)) % 4)];
    samples.tiff.push(await timed(() => rivals.tiff(other)));
    samples.jpeg.push(await timed(() => rivals.jpeg(other)));
  }
  const p95 = quantile(samples.ours, 0.95);
  verdict(
    'tile from the access copy',
    `p50 ${ms(median(samples.ours))}, p95 ${ms(p95)}`,
    'p95 60 ms',
    p95 <= 60,
  );
  for (const [name, times] of [
    ['uncompressed TIFF', samples.tiff],
    ['JPEG', samples.jpeg],
  ]) {
    const faster = median(times) / median(samples.ours);
    verdict(
      `faster than iiif-processor with the master (${name})`,
      `${faster.toFixed(1)} × at p50 (${ms(median(times))})`,
      '5 ×',
      faster >= 5,
    );
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
