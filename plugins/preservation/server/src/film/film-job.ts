import { mkdir, rm } from 'node:fs/promises';

import type { Core } from '@strapi/strapi';

import { filmProblem } from '../../../shared/film/problems';
import { JobRefused, type JobHandler } from '../../../shared/jobs/contract';
import { KIND_WORDS } from '../../../shared/jobs/views';
import { isSha256 } from '../../../shared/media-url';
import { sanitizeOptions } from '../options';
import { mastersOf } from '../services/masters';
import { portsOf } from '../services/ports';
import { stagingFolder } from '../store/staging';
import { type CopiesTable, RECIPE } from './copies-table';
import { makeCopies, placeCopies } from './make-copies';
import { FilmStalled } from './run-ffmpeg';

/** A day's tape on a small machine at low priority. */
const TIMEOUT_MS = 12 * 3600_000;
/** Progress is told in thousandths: seconds mean nothing where the length is not known. */
const PROGRESS_TOTAL = 1000;
/** Once it may have been the machine. */
const STALLS_BORNE = 1;

const missing = (sha256: string): Error =>
  Object.assign(new Error(`preservation: master ${sha256} is not in the store`), { code: 'ENOENT' });

/** How copies of films and of sound recordings are made (F60–F64). What the master is, its bytes say, not its kind. */
export const filmJob = (
  strapi: Core.Strapi,
  kind: 'film' | 'sound',
  table: () => CopiesTable,
): JobHandler => ({
  kind,
  ...KIND_WORDS[kind],
  timeoutMs: TIMEOUT_MS,
  weight: 'decoder',

  async run({ sha256 }, { signal, progress, attempt }) {
    if (!isSha256(sha256)) throw new TypeError('preservation: the order names no master');
    const { layout, shelf } = mastersOf(strapi);
    const { tools } = sanitizeOptions(strapi.config.get('plugin::preservation'));
    const found = await shelf.find(sha256);
    if (!found) throw missing(sha256);
    const workDir = await stagingFolder(layout.staging, 'film');
    try {
      progress(0, PROGRESS_TOTAL);
      const { facts, made, files } = await shelf.withLocal({ sha256, ext: found.ext }, (master) =>
        makeCopies({
          master,
          tools,
          workDir,
          signal,
          onProgress: (share) => progress(Math.floor(share * PROGRESS_TOTAL), PROGRESS_TOTAL),
        }),
      );
      const target = layout.derivativeDir(sha256);
      await mkdir(target, { recursive: true });
      signal.throwIfAborted();
      await placeCopies(workDir, files, target);
      await strapi.db.transaction(async () => {
        await table().write(sha256, { kind: made.film ? 'film' : 'sound', facts, made }, new Date());
        await portsOf(strapi).recordDerivation({ sha256, kind, facts: { recipe: RECIPE, ...made } });
      });
      progress(PROGRESS_TOTAL, PROGRESS_TOTAL);
    } catch (error) {
      if (!(error instanceof FilmStalled) || attempt <= STALLS_BORNE) throw error;
      const { code, vi, en } = filmProblem('FILM_STALLED');
      throw new JobRefused(code, vi, en);
    } finally {
      await rm(workDir, { recursive: true, force: true });
    }
  },
});
