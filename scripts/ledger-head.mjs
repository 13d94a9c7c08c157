import { compiledCommand } from './lib/compiled-command.mjs';

/** `npm run ledger:head`: `seq hash at` of the last entry. */
await compiledCommand('src/command/ledger-head.js');
