import type { Core } from '@strapi/strapi';

import type { RefusalCode } from '../../../shared/contracts';
import { isVerdict, type UploadCode, type UploadView } from '../../../shared/upload/contracts';
import { stateSentence } from '../../../shared/upload/sentences';
import type { PortsService } from '../services/ports';
import type { UploadRow } from './upload-table';

/** Codes are written by this plugin alone; a reader of the table gets them back as they were. */
const codeOf = (row: UploadRow) => row.code as RefusalCode | UploadCode | null;

/**
 * Uploads as their owner sees them. Which items show a file is told as far as the account may read those items.
 *
 * @param ability what the account may do, as Strapi keeps it for the request
 */
export const viewsOf = async (
  strapi: Core.Strapi,
  rows: readonly UploadRow[],
  ability: unknown,
): Promise<UploadView[]> => {
  const fileIds = rows.flatMap(({ file_id }) => (file_id === null ? [] : [file_id]));
  const files: { id: number; name: string }[] =
    fileIds.length === 0
      ? []
      : await strapi.db
          .query('plugin::upload.file')
          .findMany({ where: { id: { $in: fileIds } }, select: ['id', 'name'] });
  const names = new Map(files.map(({ id, name }) => [id, name]));
  const known = rows.flatMap(({ state, file_id }) =>
    state === 'duplicate' && file_id !== null ? [file_id] : [],
  );
  const ports: PortsService = strapi.plugin('preservation').service('ports');
  const holders = known.length === 0 ? new Map() : await ports.findFileHolders(known, ability);

  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    bytes: row.bytes,
    sha256: row.claimed_sha256,
    state: row.state,
    code: codeOf(row),
    ...stateSentence(row.state, codeOf(row), row.name),
    fileId: row.file_id,
    libraryName: row.file_id === null ? null : (names.get(row.file_id) ?? null),
    holders: row.file_id === null ? [] : (holders.get(row.file_id) ?? []),
    startedAt: row.started_at,
    finishedAt: isVerdict(row.state) ? row.finished_at : null,
  }));
};
