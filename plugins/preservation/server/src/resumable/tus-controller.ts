import { statfs } from 'node:fs/promises';

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { isUploadId } from '../../../shared/upload/contracts';
import { readCreateRequest } from '../../../shared/upload/create-request';
import { mastersOf } from '../services/masters';
import { accountOf } from './account';
import { uploadNotFound, uploadRefused } from './refusals';
import type { Admission } from './tus-server';
import { uploadsOf } from './uploads';
import type { UploadRow } from './upload-table';

/** Left free on the disk whatever comes: the database lives there too. */
const SPARE_BYTES = 512 * 1024 ** 2;

const text = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** The four requests of the tus protocol. Who may ask is decided here; how bytes travel is the protocol's affair. */
export const tusController = ({ strapi }: { strapi: Core.Strapi }) => {
  const uploads = () => uploadsOf(strapi);

  /** Hands the request over: the protocol writes its answer itself. */
  const pass = async (context: Context, admission?: Admission): Promise<void> => {
    context.respond = false;
    // Koa begins every answer as "not found"; the log would say so of each piece.
    context.res.statusCode = 200;
    await uploads().tus.handle(context.req, context.res, admission);
  };

  /** @throws NotFoundError `UPLOAD_NOT_FOUND`, the same for a missing and for somebody else's upload */
  const own = async (context: Context): Promise<UploadRow> => {
    const { id } = context.params as { id: string };
    const row = isUploadId(id) ? await uploads().table.find({ id, account_id: accountOf(context) }) : null;
    if (!row) throw uploadNotFound();
    return row;
  };

  /** @throws the same where nothing can be added or taken back any more, as all of it is here */
  const ownComing = async (context: Context): Promise<UploadRow> => {
    const row = await own(context);
    if (row.state !== 'receiving') throw uploadNotFound();
    return row;
  };

  const hasRoomFor = async (bytes: number): Promise<boolean> => {
    const { bavail, bsize } = await statfs(mastersOf(strapi).layout.staging);
    return bytes + SPARE_BYTES <= bavail * bsize;
  };

  const folderExists = async (id: number): Promise<boolean> =>
    (await strapi.db.query('plugin::upload.folder').findOne({ where: { id } })) !== null;

  return {
    own,

    /** `POST /preservation/uploads` */
    async create(context: Context): Promise<void> {
      const { Metadata } = await import('@tus/server');
      const read = (): Record<string, string | null> => {
        try {
          return Metadata.parse(text(context.req.headers['upload-metadata']));
        } catch {
          return {};
        }
      };
      const metadata = read();
      const length = text(context.req.headers['upload-length']);
      const answer = readCreateRequest({ length, metadata }, uploads().limits.maxBytes);
      if (!answer.ok) throw uploadRefused(answer.code, answer.field, metadata.filename);
      const { order } = answer;
      if (order.folderId !== null && !(await folderExists(order.folderId)))
        throw uploadRefused('UPLOAD_FOLDER_UNKNOWN', 'folder', order.name);
      if (!(await hasRoomFor(order.bytes))) throw uploadRefused('UPLOAD_NO_SPACE', 'file', order.name);
      await pass(context, { accountId: accountOf(context), order });
    },

    /** `HEAD /preservation/uploads/:id`: how far it came. */
    async head(context: Context): Promise<void> {
      const row = await own(context);
      const received = await uploads().received(row.id);
      if (row.state === 'receiving' && received !== row.bytes) return pass(context);
      // All of it is here; perhaps a killed server had no time to begin the check.
      await uploads().check(row.id);
      context.status = 200;
      context.set({
        'Tus-Resumable': '1.0.0',
        'Upload-Offset': String(row.bytes),
        'Upload-Length': String(row.bytes),
        'Cache-Control': 'no-store',
      });
    },

    /** `PATCH /preservation/uploads/:id`: a piece. */
    async append(context: Context): Promise<void> {
      await ownComing(context);
      await pass(context);
    },

    /** `DELETE /preservation/uploads/:id`: given up by its owner. */
    async remove(context: Context): Promise<void> {
      await ownComing(context);
      await pass(context);
    },
  };
};
