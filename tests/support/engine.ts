import { type ChildProcess, spawn } from 'node:child_process';
import crypto from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import readline from 'node:readline';

/** A real Meilisearch that a test may stop and start again on the same port with the same data. */
export interface Engine {
  readonly url: string;
  readonly key: string;
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

const SCRIPT = path.resolve(__dirname, 'engine-process.mjs');

const launch = async (folder: string, key: string, port?: number) => {
  const child = spawn(process.execPath, [SCRIPT, folder, key, ...(port ? [String(port)] : [])], {
    // The runner's own flags (vm modules) are none of the child's business.
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = readline.createInterface({ input: child.stdout });
  const first = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    once(child, 'exit').then(() => undefined),
  ]);
  if (!first) throw new Error('Meilisearch did not start for the test.');
  return { child, ...(JSON.parse(first) as { url: string; port: number }) };
};

const end = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
};

/** Starts an engine whose data lives in `folder`. */
export const startEngine = async (folder: string): Promise<Engine> => {
  const key = crypto.randomBytes(16).toString('hex');
  let running = await launch(folder, key);
  const { url, port } = running;
  return {
    url,
    key,
    stop: () => end(running.child),
    start: async () => {
      running = await launch(folder, key, port);
    },
  };
};
