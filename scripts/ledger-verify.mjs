import { compiledCommand } from './lib/compiled-command.mjs';

/** `npm run ledger:verify -- [--json] [--head HASH@SEQ]` */
await compiledCommand('src/command/ledger-verify.js');
