import { endChild, spawnTied } from './child.mjs';
import { inRoot } from './paths.mjs';
import { Refusal } from './say.mjs';

const STRAPI = inRoot('node_modules/@strapi/strapi/bin/strapi.js');
const START_LIMIT_MS = 120_000;

const answers = async (url) => {
  try {
    return (await fetch(`${url}/_health`, { signal: AbortSignal.timeout(1000) })).status === 204;
  } catch {
    return false;
  }
};

/**
 * Starts the application (`strapi start`) and resolves once it answers.
 * @returns {Promise<{ url: string, child: import('node:child_process').ChildProcess, stop: () => Promise<void> }>}
 * @throws {Refusal} when it ends before it answered
 */
export const startArchive = async ({ port, host = '127.0.0.1', env, quiet = false }) => {
  const url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  const child = spawnTied(process.execPath, [STRAPI, 'start'], {
    env: { ...process.env, ...env, HOST: host, PORT: String(port) },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  const log = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      log.push(String(chunk));
      log.splice(0, Math.max(0, log.length - 200));
    });
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Refusal('Máy chủ kho tư liệu không khởi động được.', log.join('').slice(-4000));
    if (Date.now() > deadline) {
      await endChild(child);
      throw new Refusal('Máy chủ không trả lời sau 2 phút.', log.join('').slice(-4000));
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, child, log, stop: () => endChild(child) };
};
