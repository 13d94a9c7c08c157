import fs from 'node:fs';

import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { done, step } from './say.mjs';
import { fingerprint } from './stamp.mjs';

/** Inside node_modules, so that deleting the folder also forgets the stamp. */
const STAMP = inRoot('node_modules', '.kho-tu-lieu-installed');

/** Installs exactly what the lockfile says, once per lockfile. */
export const install = async () => {
  const wanted = fingerprint(['package-lock.json']);
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === wanted) return;
  // A developer's own `npm install` leaves npm's hidden lockfile newer than ours: nothing to repeat.
  const hidden = fs.statSync(inRoot('node_modules/.package-lock.json'), { throwIfNoEntry: false });
  const lock = fs.statSync(inRoot('package-lock.json'));
  const native = fs.existsSync(inRoot('node_modules/better-sqlite3/build/Release/better_sqlite3.node'));
  if (!(hidden && native && hidden.mtimeMs >= lock.mtimeMs)) {
    step('Cài thư viện từ package-lock.json (lần đầu mất khoảng 3–7 phút)', 'installing from the lockfile');
    await run('npm ci', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=http']);
  }
  fs.writeFileSync(STAMP, wanted);
  done('Thư viện đã đủ', 'dependencies installed');
};
