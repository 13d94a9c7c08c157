import { availableParallelism } from 'node:os';
import path from 'node:path';

import { LEASE_MS } from '../../../../packages/background/src/claim-rows';
import { type MastersOptions, mastersFrom } from './store/masters-options';

/** External programs, by name on the PATH or by absolute path. */
export interface Tools {
  ffmpeg: string;
  ffprobe: string;
  pdftoppm: string;
  pdfinfo: string;
  pdfimages: string;
  pdftotext: string;
  tesseract: string;
}

/** Options of the room, read once at load. */
export interface PreservationOptions {
  /** Absolute folder of masters, derivatives and staging; never inside the public folder. */
  archiveDir: string;
  tools: Tools;
  /** How many files may be decoded at the same time. */
  concurrency: number;
  masters: MastersOptions;
  jobs: JobsOptions;
  uploads: UploadOptions;
}

/** Options of the work in the background. */
export interface JobsOptions {
  /** Whether this process works; orders are taken in any case. */
  worker: boolean;
  /** Longest time without a sign of life before another process takes over, in ms. */
  leaseMs: number;
}

/** Limits of resumable upload. */
export interface UploadOptions {
  maxBytes: number;
  /** How long an interrupted upload waits for its next byte. */
  expiryHours: number;
  /** A body that comes slower than this is cut off. */
  slowBody: SlowBodyLimit;
}

/** At least so many bytes must come in every such time, or the connection is closed. */
export interface SlowBodyLimit {
  windowMs: number;
  minimumBytes: number;
}

const DEFAULT_UPLOADS: UploadOptions = {
  maxBytes: 20 * 1024 ** 3,
  expiryHours: 7 * 24,
  // One kilobyte a second: less than the worst telephone line, far more than an attacker wants to pay for each of many.
  slowBody: { windowMs: 60_000, minimumBytes: 60_000 },
};

const DEFAULT_TOOLS: Tools = {
  ffmpeg: 'ffmpeg',
  ffprobe: 'ffprobe',
  pdftoppm: 'pdftoppm',
  pdfinfo: 'pdfinfo',
  pdfimages: 'pdfimages',
  pdftotext: 'pdftotext',
  tesseract: 'tesseract',
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
    pdfimages: pick('pdfimages'),
    pdftotext: pick('pdftotext'),
    tesseract: pick('tesseract'),
  };
};

const jobsFrom = (raw: unknown): JobsOptions => {
  const { worker, leaseMs } = isRecord(raw) ? raw : {};
  if (leaseMs !== undefined && (!Number.isInteger(leaseMs) || Number(leaseMs) < SHORTEST_LEASE_MS))
    throw new Error(`JOBS_LEASE_MS must be a whole number of milliseconds from ${SHORTEST_LEASE_MS} up.`);
  return { worker: worker !== false, leaseMs: typeof leaseMs === 'number' ? leaseMs : LEASE_MS };
};

const uploadsFrom = (raw: unknown): UploadOptions => {
  const given = isRecord(raw) ? raw : {};
  const positive = (value: unknown, name: string, fallback: number): number => {
    if (value === undefined) return fallback;
    if (typeof value !== 'number' || !(value > 0))
      throw new Error(`uploads.${name} must be a number above 0.`);
    return value;
  };
  const slow = isRecord(given.slowBody) ? given.slowBody : {};
  const { maxBytes, expiryHours, slowBody } = DEFAULT_UPLOADS;
  return {
    maxBytes: positive(given.maxBytes, 'maxBytes', maxBytes),
    expiryHours: positive(given.expiryHours, 'expiryHours', expiryHours),
    slowBody: {
      windowMs: positive(slow.windowMs, 'slowBody.windowMs', slowBody.windowMs),
      minimumBytes: positive(slow.minimumBytes, 'slowBody.minimumBytes', slowBody.minimumBytes),
    },
  };
};

/**
 * Cleans the configuration of the plugin.
 * @throws Error with a helpful sentence; it fails the boot.
 */
export const sanitizeOptions = (raw: unknown): PreservationOptions => {
  const { archiveDir, tools, concurrency, masters, jobs, uploads } = isRecord(raw) ? raw : {};
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
    masters: mastersFrom(masters),
    jobs: jobsFrom(jobs),
    uploads: uploadsFrom(uploads),
  };
};
