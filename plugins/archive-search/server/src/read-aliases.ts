import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { NO_ALIASES, type AliasFile } from '../../shared/projection/alias-table';

/** Reads `data/search-aliases.json` of the archive; an archive without one has no aliases. A broken one fails the boot. */
export function readAliases(root: string): AliasFile {
  const file = path.join(root, 'data', 'search-aliases.json');
  if (!existsSync(file)) return NO_ALIASES;
  const { synonyms = {}, longForms = [] } = JSON.parse(readFileSync(file, 'utf8')) as Partial<AliasFile>;
  return { synonyms, longForms };
}
