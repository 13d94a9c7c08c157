import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { UPLOAD_PREFIX } from '../../../shared/upload/contracts';
import type { ArchiveLayout } from '../store/archive-layout';
import { placesOf } from './settle-upload';
import type { UploadTable } from './upload-table';

/** The file and the line of an upload come into being one after the other; nothing younger is an orphan. */
const ONE_HOUR_MS = 3600 * 1000;

export interface SweepPorts {
  readonly layout: ArchiveLayout;
  readonly table: Pick<UploadTable, 'find' | 'inState' | 'remove'>;
  readonly check: (id: string) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly expiryMs: number;
}

const factsOf = (file: string): Promise<{ size: number; mtimeMs: number } | null> =>
  stat(file).catch(() => null);

const sweepWaiting = async ({ layout, table, check, now, expiryMs }: SweepPorts): Promise<number> => {
  let removed = 0;
  for (const { id, bytes, started_at } of await table.inState('receiving')) {
    const { coming } = placesOf(layout, id);
    const facts = await factsOf(coming);
    // Killed between the last byte and its check: the sender is told that all arrived and sends nothing more.
    if (facts && facts.size === bytes) {
      await check(id);
      continue;
    }
    const lastSign = facts ? facts.mtimeMs : new Date(started_at).getTime();
    if (now - lastSign <= (facts ? expiryMs : ONE_HOUR_MS)) continue;
    await rm(coming, { force: true });
    await table.remove(id);
    removed += 1;
  }
  return removed;
};

const sweepOrphans = async ({ layout, table, now }: SweepPorts): Promise<number> => {
  let removed = 0;
  for (const name of await readdir(layout.staging)) {
    if (!name.startsWith(UPLOAD_PREFIX)) continue;
    const facts = await factsOf(path.join(layout.staging, name));
    if (!facts || now - facts.mtimeMs < ONE_HOUR_MS) continue;
    const row = await table.find({ id: path.parse(name).name });
    if (row && (row.state === 'receiving' || row.state === 'checking')) continue;
    await rm(path.join(layout.staging, name), { recursive: true, force: true });
    removed += 1;
  }
  return removed;
};

/**
 * Housekeeping of resumable uploads (F86): removes those that nobody goes on with and bytes without an upload; begins
 * again the checks that a killed process left.
 *
 * @returns how many were removed
 */
export const sweepUploads = async (ports: SweepPorts): Promise<number> => {
  const removed = (await sweepWaiting(ports)) + (await sweepOrphans(ports));
  for (const { id } of await ports.table.inState('checking')) await ports.check(id);
  return removed;
};
