import { stat } from 'node:fs/promises';

import type { Core } from '@strapi/strapi';

import { isVerdict } from '../../../shared/upload/contracts';
import { sanitizeOptions, type UploadOptions } from '../options';
import { createSemaphore } from '../semaphore';
import { mastersOf } from '../services/masters';
import { UPLOADS_ADDRESS } from './address';
import { createSettler, placesOf } from './settle-upload';
import { sweepUploads } from './sweep-uploads';
import { createTusServer, type TusServer } from './tus-server';
import { createUploadLeases } from './upload-leases';
import { createUploadTable, type UploadRow, type UploadTable } from './upload-table';

/** A check whose process gave no sign of life for so long is begun again by another. */
const DEAD_AFTER_MS = 45_000;
const SIGN_OF_LIFE_MS = 10_000;
const MOST_ATTEMPTS = 5;
/** Whoever writes a piece and gives no sign of life for so long is taken for dead. */
const WRITER_DEAD_AFTER_MS = 20_000;

/** The service `plugin::preservation.uploads`. */
export interface UploadsService {
  readonly limits: UploadOptions;
  readonly table: UploadTable;
  readonly tus: TusServer;
  /** Bytes of an upload that lie in staging; null where there are none (any more). */
  received: (id: string) => Promise<number | null>;
  /** Begins the check of a complete upload, unless somebody is at it. Resolves when it is begun, not when it is over. */
  check: (id: string) => Promise<void>;
  /** Waits until an upload has its verdict, at most so long. */
  decided: (id: string, waitMs: number) => Promise<UploadRow | null>;
  /** Removes what was given up and begins again what a killed process left. @returns how many were removed */
  tidy: () => Promise<number>;
  prepare: () => Promise<void>;
  /** Stops reading back; those uploads are checked again at the next start. */
  close: () => Promise<void>;
}

const createUploads = ({ strapi }: { strapi: Core.Strapi }): UploadsService => {
  const options = sanitizeOptions(strapi.config.get('plugin::preservation'));
  const table = createUploadTable(strapi);
  const leases = createUploadLeases(strapi, WRITER_DEAD_AFTER_MS);
  const running = new Map<string, Promise<void>>();
  const ending = new AbortController();
  const inTurn = createSemaphore(options.concurrency);
  const now = () => new Date();
  const layout = () => mastersOf(strapi).layout;

  const settle = (row: UploadRow) =>
    createSettler({
      layout: layout(),
      shelf: mastersOf(strapi).shelf,
      masters: mastersOf(strapi),
      proved: (id, sha256) => table.change(id, { proved_sha256: sha256 }),
      folderExists: async (id) =>
        (await strapi.db.query('plugin::upload.folder').findOne({ where: { id } })) !== null,
    })(row, ending.signal);

  const run = async (id: string): Promise<void> => {
    const row = await table.find({ id });
    if (!row) return;
    const alive = setInterval(
      () =>
        void table
          .change(id, { claimed_at: now().toISOString() })
          .catch((error: unknown) => strapi.log.warn(`preservation: upload ${id}: ${String(error)}`)),
      SIGN_OF_LIFE_MS,
    );
    try {
      const verdict = await inTurn(() => settle(row));
      await table.change(id, { ...verdict, claimed_at: null, finished_at: now().toISOString() });
    } catch (error) {
      // Broken off by us, or for want of room: neither says anything about the file.
      const blameless = ending.signal.aborted || (error as NodeJS.ErrnoException).code === 'ENOSPC';
      const givenUp = !blameless && row.attempts >= MOST_ATTEMPTS;
      if (!ending.signal.aborted)
        strapi.log.error(`preservation: checking upload ${id} failed (${row.attempts}): ${String(error)}`);
      // Free again: the next round begins it anew.
      await table.change(
        id,
        givenUp
          ? {
              state: 'refused',
              code: 'UPLOAD_CHECK_FAILED',
              claimed_at: null,
              finished_at: now().toISOString(),
            }
          : { claimed_at: null, ...(blameless ? { attempts: row.attempts - 1 } : {}) },
      );
    } finally {
      clearInterval(alive);
    }
  };

  const check = async (id: string): Promise<void> => {
    if (running.has(id) || ending.signal.aborted) return;
    const staleBefore = new Date(now().getTime() - DEAD_AFTER_MS).toISOString();
    if (!(await table.claim(id, now().toISOString(), staleBefore))) return;
    const work = run(id)
      .catch((error: unknown) => void strapi.log.error(`preservation: upload ${id}: ${String(error)}`))
      .finally(() => running.delete(id));
    running.set(id, work);
  };

  const received = (id: string): Promise<number | null> =>
    stat(placesOf(layout(), id).coming).then(
      ({ size }) => size,
      () => null,
    );

  return {
    limits: options.uploads,
    table,
    tus: createTusServer({
      path: UPLOADS_ADDRESS,
      get directory() {
        return layout().staging;
      },
      maxBytes: options.uploads.maxBytes,
      table,
      leases,
      log: strapi.log,
      now,
      onComplete: check,
    }),
    received,
    check,

    async decided(id, waitMs) {
      const until = Date.now() + waitMs;
      for (;;) {
        const row = await table.find({ id });
        const left = until - Date.now();
        if (!row || isVerdict(row.state) || left <= 0 || ending.signal.aborted) return row;
        // Another process may be at it: then only looking again tells.
        await Promise.race([
          running.get(id) ?? new Promise(() => undefined),
          new Promise((resolve) => setTimeout(resolve, Math.min(left, 1000)).unref()),
        ]);
      }
    },

    tidy: () =>
      sweepUploads({
        layout: layout(),
        table,
        check,
        now: now().getTime(),
        expiryMs: options.uploads.expiryHours * 3600 * 1000,
      }),

    async prepare() {
      await table.prepare();
      await leases.prepare();
    },

    async close() {
      ending.abort();
      await Promise.allSettled(running.values());
    },
  };
};

/** Typed access to the service. */
export const uploadsOf = (strapi: Core.Strapi): UploadsService =>
  strapi.plugin('preservation').service('uploads') as UploadsService;

export default createUploads;
