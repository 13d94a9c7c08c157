/** The archive as a server in a process of its own, on the database and folders of the environment; says its port. */
const path = require('node:path');

const { createStrapi } = require('@strapi/strapi');

const APP = path.resolve(__dirname, '..', '..');

const main = async () => {
  const strapi = await createStrapi({
    appDir: APP,
    distDir: path.join(APP, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  httpServer.listen(0, '127.0.0.1', () => process.stdout.write(`listens ${httpServer.address().port}\n`));
};

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
