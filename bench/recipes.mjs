import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import sharp from 'sharp';

import { inRoot } from '../scripts/lib/paths.mjs';
import { benchFolder } from './lib-app.mjs';
import { median, ms, quantile, timed, verdict } from './lib-figures.mjs';

/**
 * Digital restoration. Previews of a drawn photograph of 12 megapixels, step by step, through the thread that draws them
 * for the panel (asking, drawing, JPEG; no network). Saving: a recipe applied to it in its own process against sharp
 * alone making the same steps and the same kind of file, also in a process of its own at the same priority, turn by turn.
 * A TIFF of 600 MB: time, and how much memory process and archive take.
 */
const [WIDTH, HEIGHT] = [4000, 3000];
const SIZE = 1000;
const ROUNDS = 12;
const TURNS = 5;
const LARGE_SIDE = 10_000;

const require = createRequire(import.meta.url);
const compiled = (name) => require(inRoot('dist', 'plugins', 'preservation', name));
const { parseRecipe } = compiled('shared/recipes/parse-recipe.js');
const { createPreviews } = compiled('server/src/recipes/previews.js');
const { drawResult } = compiled('server/src/recipes/draw-result.js');
const { makePictures } = compiled('server/src/derivatives/make-pictures.js');
const { runTool } = compiled('server/src/inspection/run-tool.js');

const recipe = (steps) => {
  const parsed = parseRecipe({ version: 1, steps });
  if (!parsed.ok) throw new Error(parsed.problems[0].en);
  return parsed.recipe;
};

/** Blurred noise: the entropy of a photograph, not of a flat colour. */
const noise = (width, height) =>
  sharp({
    create: {
      width: Math.ceil(width / 4),
      height: Math.ceil(height / 4),
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
      background: '#888',
    },
  }).resize(width, height);

/** By round, so that no two previews are the same. */
const STEPS = {
  'nothing yet': () => ({}),
  'quarter turn': (n) => ({ rotate: { quarter: n % 2 === 0 ? 90 : 270 } }),
  'free turn': (n) => ({ rotate: { degrees: 1 + n / 10 } }),
  levelling: (n) => ({ deskew: { most: 5 + n / 10 } }),
  crop: (n) => ({ crop: { x: 0.1, y: 0.1, width: 0.5 + n / 100, height: 0.5 } }),
  descreening: (n) => ({ descreen: { period: 6 + n / 10, scale: 0.5 } }),
  'median of 7': (n) => ({ denoise: { size: 7 }, levels: { all: { black: n } } }),
  'specks of 6': (n) => ({ dust: { size: 6, threshold: 20 + n } }),
  'ten healed places': (n) => ({
    dust: {
      heal: Array.from({ length: 10 }, (_, at) => ({ x: at / 12, y: n / 30, width: 0.05, height: 0.05 })),
    },
  }),
  'white point': (n) => ({ whiteBalance: { point: { x: 0.5, y: 0.3 + n / 100 } } }),
  tones: (n) => ({ levels: { all: { black: n, white: 240, gamma: 1.2 }, red: { gamma: 1.1 } } }),
  sharpening: (n) => ({ sharpen: { radius: 2, amount: 1 + n / 10 } }),
  'all together': (n) => ({
    rotate: { degrees: 1 + n / 10 },
    crop: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 },
    denoise: { size: 7 },
    dust: { size: 6 },
    whiteBalance: { temperature: 10 },
    levels: { all: { black: 10, white: 240, gamma: 1.2 } },
    sharpen: { radius: 2, amount: 1 },
  }),
};

const benchPreviews = async (folder, source) => {
  const previews = createPreviews(folder);
  const wanted = { source, sha256: 'a'.repeat(64), width: WIDTH, size: SIZE };
  const draw = (steps) => timed(() => previews.of('bench', { ...wanted, recipe: recipe(steps) }));
  console.log(`First preview of a master, with making it small: ${ms(await draw({}))}.`);
  const all = [];
  for (const [name, steps] of Object.entries(STEPS)) {
    const samples = [];
    for (let round = 0; round < ROUNDS; round += 1) samples.push(await draw(steps(round)));
    if (name !== 'all together') all.push(...samples);
    console.log(`  ${name.padEnd(18)} p50 ${ms(median(samples))}, p95 ${ms(quantile(samples, 0.95))}`);
  }
  await previews.end();
  const p95 = quantile(all, 0.95);
  verdict('preview of 12 megapixels, over the single steps', `p50 ${ms(median(all))}, p95 ${ms(p95)}`, 'p95 300 ms', p95 <= 300);
}; // prettier-ignore

const SAVED = {
  crop: { x: 0.05, y: 0.05, width: 0.9, height: 0.9 },
  denoise: { size: 3 },
  levels: { all: { black: 10, white: 240 } },
  sharpen: { radius: 1, amount: 1 },
};
/** The same by sharp alone, in one go. Its order is its own; the amount of work is the same. */
const RIVAL = `
const sharp = require(process.argv[1]);
const [source, target] = process.argv.slice(2);
const scale = 255 / 230;
sharp(source).autoOrient().extract({ left: 200, top: 150, width: 3600, height: 2700 }).median(3)
  .linear(scale, -10 * scale).sharpen({ sigma: 1, m1: 0.2, m2: 2 })
  .tiff({ compression: 'lzw', predictor: 'horizontal' }).toFile(target);
`;

const hashFile = async (file) => {
  const hash = createHash('sha256');
  for await (const chunk of fs.createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
};

const benchSaving = async (folder, source) => {
  const samples = { rival: [], drawn: [], kept: [] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const work = fs.mkdtempSync(path.join(folder, 'save-'));
    const rival = path.join(work, 'rival.tif');
    samples.rival.push(
      await timed(() =>
        runTool(process.execPath, ['-e', RIVAL, require.resolve('sharp'), source, rival], { timeoutMs: 600_000 }),
      ),
    );
    let drawn;
    const drawing = await timed(async () => {
      drawn = await drawResult({ path: source, ext: 'jpg', sha256: 'a'.repeat(64) }, recipe(SAVED), work);
    });
    const keeping = await timed(async () => {
      await hashFile(drawn.path);
      await makePictures(drawn.path, work);
    });
    samples.drawn.push(drawing);
    samples.kept.push(drawing + keeping);
    fs.rmSync(work, { recursive: true });
  }
  const alone = median(samples.rival);
  for (const [what, times] of [
    ['applying a recipe to 12 megapixels', samples.drawn],
    ['the same with hashing and the three pictures of every master', samples.kept],
  ])
    verdict(what, `${(median(times) / alone).toFixed(2)} × sharp alone (${ms(alone)} → ${ms(median(times))})`, '1.3 ×', median(times) / alone <= 1.3);
}; // prettier-ignore

/** Watches the largest resident memory of our children that apply recipes, and of ourselves, in MiB. */
const watchMemory = () => {
  const most = { child: 0, self: 0 };
  const timer = setInterval(() => {
    most.self = Math.max(most.self, process.memoryUsage.rss() / 2 ** 20);
    for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
      try {
        const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        if (!command.includes('apply-process.js') || !command.includes('large.tif')) continue;
        const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
        const anonymous = Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
        most.child = Math.max(most.child, anonymous);
      } catch {
        // Over already.
      }
  }, 100);
  return { most, end: () => clearInterval(timer) };
}; // prettier-ignore

const benchLarge = async (folder) => {
  const source = path.join(folder, 'large.tif');
  const deep = path.join(folder, 'deep.png');
  await noise(1000, 1000).pipelineColourspace('rgb16').toColourspace('rgb16').png().toFile(deep);
  await sharp(deep)
    .pipelineColourspace('rgb16')
    .resize(LARGE_SIDE, LARGE_SIDE)
    .toColourspace('rgb16')
    .tiff({ compression: 'none' })
    .toFile(source);
  const megabytes = Math.round(fs.statSync(source).size / 1e6);
  const steps = {
    rotate: { degrees: 1 },
    levels: { all: { black: 10, white: 240, gamma: 1.2 } },
    sharpen: { radius: 1, amount: 1 },
  };
  const before = process.memoryUsage.rss() / 2 ** 20;
  const memory = watchMemory();
  const work = fs.mkdtempSync(path.join(folder, 'large-'));
  const took = await timed(() =>
    drawResult({ path: source, ext: 'tif', sha256: 'b'.repeat(64) }, recipe(steps), work),
  );
  memory.end();
  console.log(`A TIFF of ${megabytes} MB (16 bits): turned, toned and sharpened in ${(took / 1000).toFixed(0)} s.`);
  verdict('memory of the process that does it', `${memory.most.child.toFixed(0)} MiB`, '1,500 MiB', memory.most.child <= 1500);
  verdict('memory of the archive meanwhile', `+ ${(memory.most.self - before).toFixed(0)} MiB`, '+ 50 MiB', memory.most.self - before <= 50);
}; // prettier-ignore

const folder = benchFolder('recipes');
try {
  const source = path.join(folder, 'master.jpg');
  await noise(WIDTH, HEIGHT).jpeg({ quality: 92 }).toFile(source);
  await benchPreviews(folder, source);
  await benchSaving(folder, source);
  await benchLarge(folder);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
