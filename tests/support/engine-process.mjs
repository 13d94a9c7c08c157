import { startMeilisearch } from '../../scripts/lib/meilisearch.mjs';

/**
 * A real Meilisearch for one test file, in a process of its own so that a test can stop and start it:
 * `node engine-process.mjs FOLDER KEY [PORT]` prints `{ url, port }` once it answers and runs until SIGTERM.
 */
const [folder, key, port] = process.argv.slice(2);
const engine = await startMeilisearch({
  folder,
  key,
  port: port ? Number(port) : undefined,
  memory: '512MiB',
});
process.stdout.write(`${JSON.stringify({ url: engine.url, port: engine.port })}\n`);
process.on('SIGTERM', async () => {
  await engine.stop();
  process.exit(0);
});
