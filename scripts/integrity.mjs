import { compiledCommand } from './lib/compiled-command.mjs';

await compiledCommand('src/command/integrity.js');
