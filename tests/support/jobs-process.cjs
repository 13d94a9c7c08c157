/**
 * Another process of the archive, on the same database, that works the queue off until it is killed: writes a line for
 * each piece of work of the kind `metadata`, and hangs in a foreign program in the middle of a `film`.
 */
const fs = require('node:fs');
const path = require('node:path');

const { createStrapi } = require('@strapi/strapi');

const APP = path.resolve(__dirname, '..', '..');
const DIST = path.join(APP, 'dist');
const { createJobs } = require(path.join(DIST, 'plugins/preservation/server/src/jobs/jobs.js'));
const { runTool } = require(path.join(DIST, 'plugins/preservation/server/src/inspection/run-tool.js'));

const handler = (kind, weight, run) => ({ kind, weight, run, vi: kind, en: kind, timeoutMs: 60_000 });

const main = async () => {
  const strapi = await createStrapi({
    appDir: APP,
    distDir: DIST,
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  const jobs = createJobs({ strapi });
  jobs.handle(
    handler('metadata', 'light', async ({ log, name }) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      fs.appendFileSync(log, `${name} ${process.pid}\n`);
    }),
  );
  jobs.handle(
    handler('film', 'decoder', async ({ target }) => {
      fs.writeFileSync(`${target}.${process.pid}.part`, 'half a fi');
      const hangs = `process.stdout.write(process.pid + '\\n'); setInterval(() => {}, 1000)`;
      await runTool(process.execPath, ['-e', hangs], {
        timeoutMs: 60_000,
        onOutput: (pid) => process.stdout.write(`hangs ${pid}`),
      });
    }),
  );
  process.stdout.write('working\n');
  jobs.start();
};

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
