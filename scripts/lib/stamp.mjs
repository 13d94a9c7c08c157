import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { CACHE, inRoot } from './paths.mjs';

const SKIP = new Set(['node_modules', 'dist', 'build', '.cache', '.tmp']);

const walk = function* walk(entry) {
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) {
    yield entry;
    return;
  }
  for (const name of fs.readdirSync(entry).sort()) if (!SKIP.has(name)) yield* walk(path.join(entry, name));
};

/** A hash over the bytes of every file below the named entries (relative to the repository), for "is the build stale?". */
export const fingerprint = (entries, ignore = () => false) => {
  const hash = crypto.createHash('sha256');
  for (const entry of entries)
    for (const file of walk(inRoot(entry))) {
      if (ignore(file)) continue;
      hash.update(path.relative(inRoot(), file)).update('\0').update(fs.readFileSync(file)).update('\0');
    }
  return hash.digest('hex');
};

const stampFile = (name) => path.join(CACHE, `${name}.stamp`);

export const stampMatches = (name, value) => {
  const file = stampFile(name);
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === value;
};

export const writeStamp = (name, value) => {
  fs.mkdirSync(CACHE, { recursive: true });
  fs.writeFileSync(stampFile(name), value);
};

export const dropStamp = (name) => fs.rmSync(stampFile(name), { force: true });
