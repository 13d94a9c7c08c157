import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';

import type { JudgeFileResult, StoredMaster, StoreFileResult } from '../../../shared/contracts';
import { sanitizeOptions } from '../options';
import { createCaptureDateReader } from '../inspection/capture-date';
import { createExifProcess, type ExifProcess } from '../inspection/exif-process';
import { lookAnswersOf } from '../looks/look-answers';
import { createLooksIndex, type LooksIndex } from '../looks/looks-index';
import { archiveLayout, type ArchiveLayout } from '../store/archive-layout';
import { createKeeper } from '../store/keep-master';
import type { MasterShelf } from '../store/master-shelf';
import { createMasterLedger, type LedgerDatabase } from '../store/master-ledger';
import { type StagedFile, sweepStaging } from '../store/staging';
import { shelfFor } from '../store/shelf-for';
import { decodersOf } from './decoders';
import type { PortsService } from './ports';
import { createFileStorer, type StoreFileOptions } from './store-file';

/** The service `plugin::preservation.masters`. */
export interface MastersService {
  layout: ArchiveLayout;
  /** Where masters lie; whoever reads one asks here (F155). */
  shelf: MasterShelf;
  /** Folders, ledger, and what a killed process left in staging. Called at boot. */
  prepare: () => Promise<void>;
  /** Removes what processes left in staging that are over. @returns how many */
  sweep: () => Promise<number>;
  /** Stores a stream as a master. @throws FileRefused, MasterConflict. */
  keep: (source: Readable, fileName: string) => Promise<StoredMaster>;
  /** Stores a file of this machine and its media-library row, without loading it into memory (the ingest's way in). */
  storeFile: (absolutePath: string, options: StoreFileOptions) => Promise<StoreFileResult>;
  /** The same for bytes that lie in staging already, in a folder of their own: they are moved, not copied. */
  storeStaged: (staged: StagedFile, fileName: string, options: StoreFileOptions) => Promise<StoreFileResult>;
  /** Says what `storeFile` would say and keeps nothing: the ingest's dry run. */
  judgeFile: (absolutePath: string, options: StoreFileOptions) => Promise<JudgeFileResult>;
  /** Pictures of the archive that look like a given one. */
  looks: LooksIndex;
  /** The one ExifTool of this process. */
  exif: ExifProcess;
  /** Waits until nothing is being stored any more, then lets helpers go. */
  close: () => Promise<void>;
}

const createMasters = ({ strapi }: { strapi: Core.Strapi }): MastersService => {
  const { archiveDir, tools, masters } = sanitizeOptions(strapi.config.get('plugin::preservation'));
  const layout = archiveLayout(archiveDir);
  const shelf = shelfFor(layout, masters);
  const exif = createExifProcess();
  const ports = (): PortsService => strapi.plugin('preservation').service('ports');
  const ledger = createMasterLedger(strapi.db as unknown as LedgerDatabase, (master) =>
    ports().recordMaster(master),
  );
  const keeper = createKeeper({
    layout,
    shelf,
    tools,
    ledger,
    semaphore: decodersOf(strapi).atTheDoor,
    captureDate: createCaptureDateReader(exif),
    now: () => new Date(),
  });
  const running = new Set<Promise<unknown>>();

  const tracked = <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    const forget = () => void running.delete(work);
    work.then(forget, forget);
    return work;
  };
  const files = createFileStorer(strapi, shelf, keeper);

  return {
    layout,
    shelf,
    async prepare() {
      for (const folder of [layout.staging, layout.masters, layout.derivatives])
        await mkdir(folder, { recursive: true });
      await ledger.prepare();
      await shelf.prepare();
      const swept = await sweepStaging(layout.staging);
      if (swept > 0)
        strapi.log.warn(`preservation: removed ${swept} unfinished uploads left by an earlier process.`);
    },
    sweep: () => sweepStaging(layout.staging),
    keep: (source, fileName) =>
      tracked(keeper.receive(source).then((staged) => keeper.settle(staged, fileName))),
    storeFile: (absolutePath, options) =>
      tracked(files.store(createReadStream(absolutePath), absolutePath, options)),
    storeStaged: (staged, fileName, options) => tracked(files.storeStaged(staged, fileName, options)),
    judgeFile: (absolutePath, options) =>
      tracked(files.judge(createReadStream(absolutePath), absolutePath, options)),
    exif,
    looks: createLooksIndex(
      (after) => ledger.looksSince(after),
      (sha256) => lookAnswersOf(strapi).turnedOf(sha256),
    ),
    async close() {
      while (running.size > 0) await Promise.allSettled(running);
      await exif.end();
      await shelf.close();
    },
  };
};

/** Typed access to the service. */
export const mastersOf = (strapi: Core.Strapi): MastersService =>
  strapi.plugin('preservation').service('masters') as MastersService;

export default createMasters;
