import { compiledCommand } from './lib/compiled-command.mjs';

/** `npm run ingest -- FOLDER …` */
await compiledCommand('src/ingest/main.js');
