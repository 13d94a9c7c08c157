import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { AttachedGeneration } from '../../../shared/generations/contract';
import { portsOf } from '../services/ports';
import { nameOfGeneration } from './name-of-generation';

const FILE_UID = 'plugin::upload.file';
/** Least that was done to a file whose bytes are others now. */
const PROCESSING = 'cleaned';

interface FileInfo {
  name?: string | null;
  folder?: unknown;
  [field: string]: unknown;
}

interface FileRow {
  id: number;
  name: string;
  hash: string;
  folder?: { id: number } | null;
}

interface Acting {
  user?: { id: number | string };
}

/** The part of Strapi's upload service that is used here. */
interface UploadService {
  upload(what: { data: { fileInfo: FileInfo }; files: unknown }, acting?: Acting): Promise<FileRow[]>;
  updateFileInfo(id: number, info: FileInfo, acting?: Acting): Promise<FileRow>;
  replace(
    id: number | string,
    what: { data: { fileInfo?: FileInfo }; file: { originalFilename?: string | null } },
    acting?: Acting,
  ): Promise<FileRow>;
}

const notAttached = (titles: number, reasons: readonly string[]): Error =>
  new errors.ApplicationError(
    `Tệp mới đã nằm trong kho tệp, tệp cũ vẫn nguyên, nhưng chưa gắn được vào ${titles} tư liệu: ${reasons.join(' ')}`,
    {
      code: 'REPLACEMENT_NOT_ATTACHED',
      field: 'file',
      en: `The new file is in the media library and the old one is as it was, but it could not be added to ${titles} items.`,
    },
  );

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Puts another meaning under "replace" of the upload service, which the media library's replacing and cropping and the
 * content API all call: the row that is shown keeps its bytes, and the new bytes become a row of their own, recorded as
 * made from the old ones and added, labelled, to the drafts that show the old ones (F195). What is published shows what
 * it showed until it is published again.
 */
export const replaceByGeneration = (strapi: Core.Strapi): void => {
  const upload = strapi.plugin('upload').service('upload') as UploadService;

  const attachEverywhere = async (source: FileRow, made: FileRow): Promise<void> => {
    const drafts = await portsOf(strapi).findDrafts([source.id]);
    const failures: string[] = [];
    for (const draft of drafts) {
      const attached: AttachedGeneration = {
        ...draft,
        fileId: made.id,
        parent: source.hash,
        processing: PROCESSING,
        label: null,
      };
      // One item that refuses must not keep the new file from the others; the sentence at the end tells of it.
      await portsOf(strapi)
        .attachGeneration(attached)
        .catch((error: unknown) => failures.push(messageOf(error)));
    }
    if (failures.length > 0) throw notAttached(failures.length, [...new Set(failures)]);
  };

  const remove = (row: FileRow): Promise<unknown> =>
    strapi.db.query(FILE_UID).delete({ where: { id: row.id } });

  upload.replace = async (id, { data, file }, acting) => {
    const source: FileRow | null = await strapi.db
      .query(FILE_UID)
      .findOne({ where: { id }, populate: { folder: { select: ['id'] } } });
    if (!source) throw new errors.NotFoundError();
    const info = data.fileInfo ?? {};
    const [made] = await upload.upload(
      {
        data: {
          fileInfo: {
            ...info,
            name: nameOfGeneration(info.name ?? file.originalFilename ?? source.name, source.name),
            folder: info.folder ?? source.folder?.id,
          },
        },
        files: file,
      },
      acting,
    );
    if (!made) throw new errors.ApplicationError('Không có tệp nào được gửi lên.');
    if (made.hash === source.hash) {
      await remove(made);
      return upload.updateFileInfo(source.id, info, acting);
    }
    try {
      await portsOf(strapi).recordGeneration({
        sha256: made.hash,
        parent: source.hash,
        processing: PROCESSING,
        manner: 'replace',
        recipe: null,
        software: null,
      });
    } catch (error) {
      await remove(made);
      throw error;
    }
    await attachEverywhere(source, made);
    return made;
  };
};
