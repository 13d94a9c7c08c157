import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { accessions, donors, events, holdings, organizations, persons } from '../holdings';
import { RENDERER_VERSION } from '../pictures/file-name';
import { hashOf } from './stamp';

/** Raised when the same data would be written to the archive otherwise. */
const LOADER_VERSION = 2;

/** Films are left out where ffmpeg is missing: when it is installed later, the demonstration is loaded again. */
const hasFfmpeg = (): boolean => spawnSync('ffmpeg', ['-version'], { stdio: 'ignore' }).status === 0;

/** SHA-256 of all that decides what the demonstration archive holds. */
export const dataHash = (): string =>
  hashOf([
    LOADER_VERSION,
    RENDERER_VERSION,
    hasFfmpeg(),
    accessions,
    donors,
    events,
    holdings,
    organizations,
    persons,
    ...['data/places.json', 'data/roles.json', 'data/appraisal.json'].map((file) =>
      fs.readFileSync(path.resolve(file), 'utf8'),
    ),
  ]);
