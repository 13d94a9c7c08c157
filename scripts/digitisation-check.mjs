import { compiledCommand } from './lib/compiled-command.mjs';

/** `npm run digitisation:check -- FOLDER --profile party|state [--json]` */
await compiledCommand('src/command/digitisation-check.js');
