import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const inRoot = (...parts) => path.join(ROOT, ...parts);
/** Stamps and process files: may be deleted at any time, costs a rebuild at most. */
export const CACHE = inRoot('.cache', 'kho');
