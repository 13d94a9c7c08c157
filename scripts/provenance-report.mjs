import { compiledCommand } from './lib/compiled-command.mjs';

/** `npm run provenance:report -- …` */
await compiledCommand('src/command/provenance-report.js');
