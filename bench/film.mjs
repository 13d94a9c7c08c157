import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { inRoot } from '../scripts/lib/paths.mjs';
import { benchFolder } from './lib-app.mjs';
import { median, timed, verdict } from './lib-figures.mjs';

/**
 * The web copy of a film against ffmpeg alone with the same arguments, in turn, median of N. Ours is what the job does
 * until the web copy is there: asking what the master is made of, the copy with progress, its check. The sound and the
 * contact strip, which the rival does not make, are told apart. The film is interlaced television, drawn here.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, rounds: { type: 'string', default: '5' } },
});
const require = createRequire(import.meta.url);
const compiled = (name) => require(inRoot('dist/plugins/preservation', name));
const { makeCopies, placeCopies } = compiled('server/src/film/make-copies.js');
const { probeFacts } = compiled('server/src/film/probe-facts.js');
const { SAFE_INPUT } = compiled('server/src/inspection/safe-input.js');
const { filmArguments } = compiled('shared/film/proxy-arguments.js');

const folder = benchFolder('film');
const master = path.join(folder, 'tape.mpg');
const noise = 'noise=alls=12:allf=t';
console.log(`drawing ${values.seconds} s of interlaced television …`);
execFileSync('ffmpeg', ['-v', 'error', '-y',
  '-f', 'lavfi', '-i', `testsrc2=s=720x576:r=50:d=${values.seconds}`, '-f', 'lavfi', '-i', `sine=d=${values.seconds}`,
  '-vf', `${noise},tinterlace=interleave_top,setfield=tff,setsar=16/15`, '-c:v', 'mpeg2video', '-flags', '+ilme+ildct',
  '-b:v', '6M', '-c:a', 'mp2', master]); // prettier-ignore

const { video } = await probeFacts('ffprobe', master);

/** As the job runs it: at the same low priority, so that only our own work makes the difference. */
const alone = async (round) => {
  const out = path.join(folder, `alone-${round}.mp4`);
  execFileSync('nice', ['-n', '10', 'ffmpeg', '-v', 'error', '-nostdin', '-y',
    ...SAFE_INPUT, '-i', `file:${master}`, ...filmArguments(video, true), out]); // prettier-ignore
};

/** @returns ms until the web copy was made and checked: the sound is begun then. */
const ours = async (round) => {
  const workDir = path.join(folder, `work-${round}`);
  const target = path.join(folder, `made-${round}`);
  fs.mkdirSync(workDir);
  fs.mkdirSync(target);
  const started = performance.now();
  let proxyMs = 0;
  const watch = fs.watch(workDir, (_event, name) => {
    if (name === 'sound.m4a') proxyMs ||= performance.now() - started;
  });
  const { files } = await makeCopies({
    master,
    tools: { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' },
    workDir,
    signal: new globalThis.AbortController().signal,
    onProgress: () => undefined,
  });
  await placeCopies(workDir, files, target);
  watch.close();
  return proxyMs;
};

const figures = { alone: [], proxy: [], all: [] };
for (let round = 0; round < Number(values.rounds); round += 1) {
  figures.alone.push(await timed(() => alone(round)));
  figures.all.push(await timed(async () => figures.proxy.push(await ours(round))));
}
const [theirs, proxy, all] = [figures.alone, figures.proxy, figures.all].map(median);
console.log(
  `${values.seconds} s of film: ffmpeg alone ${(theirs / 1000).toFixed(1)} s, web copy ${(proxy / 1000).toFixed(1)} s, with sound and contact strip ${(all / 1000).toFixed(1)} s`,
);
verdict(
  'film proxy against ffmpeg alone',
  `${(proxy / theirs).toFixed(2)} ×`,
  '1.15 ×',
  proxy > 0 && proxy <= 1.15 * theirs,
);
fs.rmSync(folder, { recursive: true, force: true });
