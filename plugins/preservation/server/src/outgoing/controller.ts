import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { labelled, processingWords } from '../../../shared/processing-label';
import { itemNotFound, itemOf } from '../http/item-address';
import { filesOfItem } from '../http/item-files';
import { decodersOf } from '../services/decoders';
import { mastersOf } from '../services/masters';
import { portsOf } from '../services/ports';
import { annotate } from './annotate';
import { stagingFolder } from '../store/staging';
import { copyForLeaving, MasterDamaged, type OutgoingSize } from './copy-for-leaving';
import { readWords } from './read-words';

const refused = (code: string, field: string, vi: string, en: string): Error =>
  new errors.ApplicationError(vi, { code, field, en });

const sizeOf = (value: unknown): OutgoingSize => {
  if (value === undefined || value === 'screen') return 'screen';
  if (value === 'full') return 'full';
  throw refused(
    'OUTGOING_SIZE_UNKNOWN',
    'size',
    'Chỉ có hai cỡ: vừa màn hình hoặc đủ cỡ.',
    'There are two sizes only: screen and full.',
  );
};

const damaged = (): Error =>
  refused(
    'OUTGOING_MASTER_DAMAGED',
    'sha256',
    'Tệp gốc trên đĩa không còn đúng mã kiểm tra nên không tải bản sao được. Hãy báo người quản trị.',
    'The master on the disk no longer matches its checksum, so no copy can be made. Tell the administrator.',
  );

/** Copies of pictures with their caption inside, for staff to hand out (F137, F138). */
export const outgoingController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /preservation/items/:uid/:documentId/copies/:sha256?size=screen|full` → JPEG or TIFF, as an attachment. */
  async copy(context: Context): Promise<void> {
    const address = await itemOf(strapi, context);
    const size = sizeOf(context.query.size);
    const file = (await filesOfItem(strapi, address)).find(({ sha256 }) => sha256 === context.params.sha256);
    if (!file) throw itemNotFound();
    if (!file.hasPictures || (size === 'full' && file.facts.kind !== 'image'))
      throw refused(
        'OUTGOING_NO_PICTURE',
        'sha256',
        'Tệp này không có hình để tải kèm chú thích.',
        'This file has no picture that could carry a caption.',
      );
    const { layout, shelf, exif } = mastersOf(strapi);
    const tool = await exif.tool();
    if (!tool)
      throw refused(
        'OUTGOING_PERL_MISSING',
        'sha256',
        'Máy chủ thiếu gói perl nên chưa ghi được chú thích vào bản sao.',
        'The server lacks the package perl, so no caption can be written into a copy.',
      );
    const made = await portsOf(strapi).nameProcessing(file.sha256, file.processing);
    const dir = await stagingFolder(layout.staging, 'copy');
    try {
      const copy = await decodersOf(strapi).atTheDoor(() => copyForLeaving(layout, shelf, file, size, dir));
      await annotate(tool, copy.path, await readWords(strapi, address, processingWords(made)));
      await portsOf(strapi).recordDerivation({
        sha256: file.sha256,
        kind: 'outgoing-copy',
        facts: { size, ext: copy.ext, uid: address.uid, documentId: address.documentId },
      });
      const { size: length } = await stat(copy.path);
      const stream = createReadStream(copy.path);
      // The copy is gone when it was sent, or when nobody waits for it any more.
      stream.once('close', () => void rm(dir, { recursive: true, force: true }));
      context.type = copy.ext === 'jpg' ? 'image/jpeg' : 'image/tiff';
      context.set('Cache-Control', 'private, no-store');
      context.attachment(`${labelled(path.parse(file.name).name, made)}.${copy.ext}`);
      context.length = length;
      context.body = stream;
    } catch (error) {
      await rm(dir, { recursive: true, force: true });
      throw error instanceof MasterDamaged ? damaged() : error;
    }
  },
});
