import path from 'node:path';
import type { Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';

import type { JudgeFileResult, Refusal, StoredMaster, StoreFileResult } from '../../../shared/contracts';
import { FileRefused, refusalOf } from '../../../shared/refusals';
import { uploadColumns } from '../provider/upload-row';
import type { Keeper } from '../store/keep-master';
import type { MasterShelf } from '../store/master-shelf';
import { discard, type StagedFile } from '../store/staging';
import { createKeyedLock } from './keyed-lock';

export interface StoreFileOptions {
  /** Name shown in the media library; without it the file's own. */
  fileName?: string;
  /** Id of the media-library folder; without it the root. */
  uploadFolder?: number;
  /** The administration account that the media library names as the file's maker. */
  accountId?: number;
}

interface FileRow {
  id: number;
  mime: string;
  provider_metadata: StoredMaster['facts'];
}

const FILE_UID = 'plugin::upload.file';
const FOLDER_UID = 'plugin::upload.folder';

const foundRow = (row: FileRow): StoreFileResult => ({
  ok: true,
  fileId: row.id,
  sha256: row.provider_metadata.sha256,
  kind: row.provider_metadata.kind,
  mime: row.mime,
  duplicate: true,
});

/** Builds `storeFile` and `judgeFile`: the store plus one row in the media library, reused where the same bytes have one (F15). */
export const createFileStorer = (strapi: Core.Strapi, shelf: Pick<MasterShelf, 'find'>, keeper: Keeper) => {
  // Two copies of one photograph often lie in one folder: the second must find the row of the first.
  const lock = createKeyedLock();

  const existingRow = async (sha256: string): Promise<FileRow | null> => {
    if (!(await shelf.find(sha256))) return null;
    return strapi.db.query(FILE_UID).findOne({ where: { hash: sha256 }, orderBy: { id: 'asc' } });
  };

  const folderColumns = async (folderId: number | undefined): Promise<Record<string, unknown>> => {
    if (folderId === undefined) return { folderPath: '/' };
    const folder: { path: string } | null = await strapi.db
      .query(FOLDER_UID)
      .findOne({ where: { id: folderId } });
    if (!folder) throw new RangeError(`There is no media-library folder ${folderId}.`);
    return { folder: folderId, folderPath: folder.path };
  };

  const createRow = async (
    master: StoredMaster,
    name: string,
    { uploadFolder, accountId }: StoreFileOptions,
  ): Promise<number> => {
    const provider: string = strapi.config.get('plugin::upload.provider', 'local');
    const made = accountId === undefined ? {} : { createdBy: accountId, updatedBy: accountId };
    const data = {
      ...uploadColumns(master),
      name,
      provider,
      ...made,
      ...(await folderColumns(uploadFolder)),
    };
    const row: { id: number } = await strapi.db.query(FILE_UID).create({ data });
    return row.id;
  };

  const settle = async (
    staged: StagedFile,
    name: string,
    options: StoreFileOptions,
  ): Promise<StoreFileResult> => {
    const row = await existingRow(staged.sha256);
    if (row) return foundRow(row);
    const master = await keeper.settle(staged, name);
    const { sha256, kind, mime } = master.facts;
    const fileId = await createRow(master, name, options);
    return { ok: true, fileId, sha256, kind, mime, duplicate: master.duplicate };
  };

  /** A refusal becomes an answer; staging is empty afterwards whatever happens. */
  const answering = async <T>(
    staged: StagedFile,
    name: string,
    work: (staged: StagedFile) => Promise<T>,
  ): Promise<T | { ok: false; refusal: Refusal; sha256: string }> => {
    try {
      return await work(staged);
    } catch (error) {
      if (error instanceof FileRefused)
        return { ok: false, refusal: refusalOf(error, name), sha256: staged.sha256 };
      throw error;
    } finally {
      await discard(staged);
    }
  };
  const storeStaged = (
    staged: StagedFile,
    name: string,
    options: StoreFileOptions,
  ): Promise<StoreFileResult> =>
    answering(staged, name, () => lock(staged.sha256, () => settle(staged, name, options)));

  const nameOf = (absolutePath: string, { fileName }: StoreFileOptions) =>
    (fileName ?? path.basename(absolutePath)).normalize('NFC');

  return {
    store: async (
      source: Readable,
      absolutePath: string,
      options: StoreFileOptions,
    ): Promise<StoreFileResult> =>
      storeStaged(await keeper.receive(source), nameOf(absolutePath, options), options),

    storeStaged,

    judge: async (
      source: Readable,
      absolutePath: string,
      options: StoreFileOptions,
    ): Promise<JudgeFileResult> => {
      const name = nameOf(absolutePath, options);
      return answering(await keeper.receive(source), name, async (staged) => {
        const row = await existingRow(staged.sha256);
        if (row) return foundRow(row);
        const { sha256, kind, mime } = await keeper.judge(staged, name);
        return { ok: true, fileId: null, sha256, kind, mime, duplicate: false } as const;
      });
    },
  };
};
