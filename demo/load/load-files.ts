import path from 'node:path';

import type { Core } from '@strapi/strapi';

import type { MastersService } from '../../plugins/preservation/server/src/services/masters';
import { pool } from '../../src/ingest/pool';
import { holdings } from '../holdings';
import { renderFiles } from '../pictures';
import { say, stage } from './progress';
import type { ArchiveReferences } from './references';

/** Two at a time: making the derivatives already uses all cores of a small machine. */
const WIDTH = 2;
/** Kept between runs: a database that was deleted is filled again without drawing everything anew. */
const DRAWN_FILES = path.join('.cache', 'kho', 'demo-files');

/** Draws every file of the items and secures it as a master; what could not be drawn is said and left out. */
export const loadFiles = async (strapi: Core.Strapi, refs: ArchiveReferences): Promise<void> => {
  const specs = holdings.flatMap(({ files }) => files.map(({ file }) => file));
  const drawing = stage('Vẽ hình', specs.length);
  const { files, skipped } = await renderFiles(specs, path.resolve(DRAWN_FILES), drawing.step);
  for (const sentence of new Set(skipped.map(({ vi }) => vi))) say(`! ${sentence}`);

  const masters: MastersService = strapi.plugin('preservation').service('masters');
  const securing = stage('Cất giữ tệp gốc', files.size);
  await pool(files, WIDTH, async ([key, file]) => {
    const stored = await masters.storeFile(file, { fileName: `${key}${path.extname(file)}` });
    if (stored.ok) refs.set('file', key, stored.fileId);
    else say(`! ${stored.refusal.vi}`);
    securing.step();
  });
};
