import { availableParallelism } from 'node:os';
import path from 'node:path';

import { LEASE_MS } from '../../../../packages/background/src/claim-rows';

/** External programs, by name on the PATH or by absolute path. */
export interface Tools {
  ffmpeg: string;
  ffprobe: string;
  pdftoppm: string;
  pdfinfo: string;
}

/** Options of the room, read once at load. */
export interface PreservationOptions {
  /** Absolute folder of masters, derivatives and staging; never inside the public folder. */
  archiveDir: string;
  tools: Tools;
  /** How many files may be decoded at the same time. */
  concurrency: number;
  jobs: JobsOptions;
}

/** Options of the work in the background. */
export interface JobsOptions {
  /** Whether this process works; orders are taken in any case. */
  worker: boolean;
  /** Longest time without a sign of life before another process takes over, in ms. */
  leaseMs: number;
}

const DEFAULT_TOOLS: Tools = {
  ffmpeg: 'ffmpeg',
  ffprobe: 'ffprobe',
  pdftoppm: 'pdftoppm',
  pdfinfo: 'pdfinfo',
};

/** Below this a busy moment would look like a dead process. */
const SHORTEST_LEASE_MS = 500;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const toolsFrom = (raw: unknown): Tools => {
  const given = isRecord(raw) ? raw : {};
  const pick = (name: keyof Tools): string => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? value : DEFAULT_TOOLS[name];
  };
  return {
    ffmpeg: pick('ffmpeg'),
    ffprobe: pick('ffprobe'),
    pdftoppm: pick('pdftoppm'),
    pdfinfo: pick('pdfinfo'),
  };
};

const jobsFrom = (raw: unknown): JobsOptions => {
  const { worker, leaseMs } = isRecord(raw) ? raw : {};
  if (leaseMs !== undefined && (!Number.isInteger(leaseMs) || Number(leaseMs) < SHORTEST_LEASE_MS))
    throw new Error(`JOBS_LEASE_MS must be a whole number of milliseconds from ${SHORTEST_LEASE_MS} up.`);
  return { worker: worker !== false, leaseMs: typeof leaseMs === 'number' ? leaseMs : LEASE_MS };
};

/**
 * Cleans the configuration of the plugin.
 * @throws Error with a helpful sentence; it fails the boot.
 */
export const sanitizeOptions = (raw: unknown): PreservationOptions => {
  const { archiveDir, tools, concurrency, jobs } = isRecord(raw) ? raw : {};
  if (typeof archiveDir !== 'string' || archiveDir.trim() === '') {
    throw new Error('ARCHIVE_DIR (archiveDir) must name the folder where masters are kept.');
  }
  if (concurrency !== undefined && (!Number.isInteger(concurrency) || Number(concurrency) < 1)) {
    throw new Error('concurrency must be a whole number from 1 up.');
  }
  return {
    archiveDir: path.resolve(archiveDir),
    tools: toolsFrom(tools),
    // More decoders than cores only adds memory; four is what libuv's pool runs at once.
    concurrency: typeof concurrency === 'number' ? concurrency : Math.min(4, availableParallelism()),
    jobs: jobsFrom(jobs),
  };
};
