import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { benchFolder } from './lib-app.mjs';
import { verdict } from './lib-figures.mjs';
import { startServed } from './lib-served.mjs';

/**
 * A film of 20 GB by the resumable upload, in the panel's pieces: a short MP4 with one empty box behind it that makes it
 * so large, in a sparse file, so that only the archive's side needs the disk. `GB` says how large. Every byte is sent.
 */
const BYTES = Number(process.env.GB ?? 20) * 1e9;
const PIECE = 16 * 1024 * 1024;
const MEMORY_LIMIT = 50;

const folder = benchFolder('large');
const film = path.join(folder, 'cuon-phim.mp4');
execFileSync('ffmpeg', [
  '-v',
  'error',
  '-f',
  'lavfi',
  '-i',
  'testsrc2=s=320x240:r=25:d=3',
  '-pix_fmt',
  'yuv420p',
  film,
]);
const head = Buffer.alloc(16);
const played = fs.statSync(film).size;
head.writeUInt32BE(1, 0);
head.write('free', 4, 'latin1');
head.writeBigUInt64BE(BigInt(BYTES - played), 8);
fs.appendFileSync(film, head);
fs.truncateSync(film, BYTES);

const piece = Buffer.alloc(PIECE);
const handle = fs.openSync(film, 'r');
const hash = crypto.createHash('sha256');
for (let at = 0; at < BYTES; ) {
  const read = fs.readSync(handle, piece, 0, PIECE, at);
  hash.update(piece.subarray(0, read));
  at += read;
}
const sha256 = hash.digest('hex');

const archive = await startServed(folder);
const token = async () => {
  const answer = await fetch(`${archive.url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(archive.account),
  });
  return (await answer.json()).data.token;
};
const uploads = `${archive.url}/preservation/uploads`;
const tus = { 'Tus-Resumable': '1.0.0' };
const base64 = (text) => Buffer.from(text).toString('base64');

try {
  let bearer = `Bearer ${await token()}`;
  const created = await fetch(uploads, {
    method: 'POST',
    headers: {
      ...tus,
      Authorization: bearer,
      'Upload-Length': String(BYTES),
      'Upload-Metadata': `filename ${base64('cuon-phim.mp4')},sha256 ${base64(sha256)}`,
    },
  });
  if (created.status !== 201) throw new Error(`${created.status} ${await created.text()}`);
  const address = new URL(created.headers.get('location'), archive.url).href;
  const quiet = archive.memory();
  let peak = quiet;
  const watch = setInterval(() => (peak = Math.max(peak, archive.memory())), 100);

  const started = performance.now();
  for (let at = 0; at < BYTES; ) {
    const read = fs.readSync(handle, piece, 0, PIECE, at);
    const answer = await fetch(address, {
      method: 'PATCH',
      headers: {
        ...tus,
        Authorization: bearer,
        'Upload-Offset': String(at),
        'Content-Type': 'application/offset+octet-stream',
      },
      body: piece.subarray(0, read),
    });
    if (answer.status === 401) {
      bearer = `Bearer ${await token()}`;
      continue;
    }
    if (answer.status !== 204) throw new Error(`${answer.status} ${await answer.text()}`);
    at += read;
  }
  const sent = (performance.now() - started) / 1000;
  const whileSending = peak - quiet;
  const id = address.split('/').pop();
  let receipt;
  do {
    const answer = await fetch(`${uploads}/${id}?wait=20`, { headers: { Authorization: bearer } });
    receipt = await answer.json();
  } while (receipt.state === 'checking' || receipt.state === 'receiving');
  const checked = (performance.now() - started) / 1000 - sent;
  clearInterval(watch);
  const rate = (seconds) => `${(BYTES / 1e6 / seconds).toFixed(0)} MB/s`;
  console.log(
    `  ${BYTES / 1e9} GB sent in ${sent.toFixed(0)} s (${rate(sent)}), read back and judged in ${checked.toFixed(0)} s (${rate(checked)})`,
  );
  console.log(`  receipt: ${receipt.state}, ${receipt.vi ?? ''}`);
  verdict(
    'memory of the application while it comes in',
    `+ ${whileSending.toFixed(0)} MiB`,
    `${MEMORY_LIMIT} MiB`,
    whileSending <= MEMORY_LIMIT,
  );
  verdict(
    'and until the receipt',
    `+ ${(peak - quiet).toFixed(0)} MiB (${quiet.toFixed(0)} → ${peak.toFixed(0)})`,
    '–',
    receipt.state === 'stored',
  );
} finally {
  archive.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
