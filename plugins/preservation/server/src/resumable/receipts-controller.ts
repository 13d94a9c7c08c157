import { PassThrough } from 'node:stream';

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { isSha256 } from '../../../shared/media-url';
import {
  CHUNK_BYTES,
  isVerdict,
  type KnownUpload,
  type ReceiptPage,
  type UploadLimits,
  type UploadVerdict,
  VERDICTS,
} from '../../../shared/upload/contracts';
import { CSV_HEAD, csvLines } from '../../../shared/upload/receipts-csv';
import { accountOf } from './account';
import { uploadNotFound, uploadRefused } from './refusals';
import { tusController } from './tus-controller';
import { uploadsOf } from './uploads';
import type { UploadRow } from './upload-table';
import { viewsOf } from './upload-view';

const PAGE_SIZE = 50;
/** Longest time an answer is held back for the verdict; proxies give up after a minute. */
const LONGEST_WAIT_SECONDS = 25;
const WHOLE = /^\d{1,9}$/;

const verdictsIn = ({ verdict }: Record<string, unknown>): readonly UploadVerdict[] => {
  if (verdict === undefined || verdict === '') return VERDICTS;
  if (!isVerdict(verdict)) throw uploadRefused('UPLOAD_QUERY_INVALID', 'verdict');
  return [verdict];
};

const pageIn = ({ page = '1' }: Record<string, unknown>): number => {
  if (typeof page !== 'string' || !WHOLE.test(page) || Number(page) < 1)
    throw uploadRefused('UPLOAD_QUERY_INVALID', 'page');
  return Number(page);
};

/** What became of an account's own uploads. */
export const receiptsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const uploads = () => uploadsOf(strapi);
  const views = (context: Context, rows: readonly UploadRow[]) =>
    viewsOf(strapi, rows, context.state.userAbility);

  return {
    /** `GET /preservation/uploads/limits` */
    limits(context: Context): void {
      context.body = {
        maxBytes: uploads().limits.maxBytes,
        chunkBytes: CHUNK_BYTES,
      } satisfies UploadLimits;
    },

    /** `GET /preservation/uploads/:id?wait=seconds`: the receipt, waited for. The address serves HEAD too. */
    async findOne(context: Context): Promise<void> {
      const tus = tusController({ strapi });
      if (context.method === 'HEAD') return tus.head(context);
      const { id, bytes, state } = await tus.own(context);
      if (state === 'receiving' && (await uploads().received(id)) === bytes) await uploads().check(id);
      const { wait = '0' } = context.query;
      const seconds = typeof wait === 'string' && WHOLE.test(wait) ? Number(wait) : 0;
      const row = await uploads().decided(id, Math.min(seconds, LONGEST_WAIT_SECONDS) * 1000);
      if (!row) throw uploadNotFound();
      [context.body] = await views(context, [row]);
    },

    /** `GET /preservation/uploads/known?sha256&bytes` */
    async known(context: Context): Promise<void> {
      const { sha256, bytes } = context.query;
      if (!isSha256(sha256)) throw uploadRefused('UPLOAD_QUERY_INVALID', 'sha256');
      if (typeof bytes !== 'string' || !/^\d{1,15}$/.test(bytes))
        throw uploadRefused('UPLOAD_QUERY_INVALID', 'bytes');
      const rows = await uploads().table.ofBytes(accountOf(context), sha256, Number(bytes));
      const found = await views(context, rows);
      // Where the library's row was deleted meanwhile, the receipt is history: the file may come again.
      const upload =
        found.find(({ state, libraryName }) => !isVerdict(state) || libraryName !== null) ?? null;
      context.body = { upload } satisfies KnownUpload;
    },

    /** `GET /preservation/uploads?page&verdict` */
    async find(context: Context): Promise<void> {
      const account = accountOf(context);
      const verdicts = verdictsIn(context.query);
      const page = pageIn(context.query);
      const total = await uploads().table.countReceipts(account, verdicts);
      const slice = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
      const rows = await uploads().table.receipts(account, verdicts, slice);
      const receipts = await views(context, rows);
      context.body = {
        receipts,
        page,
        pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
        total,
      } satisfies ReceiptPage;
    },

    /** `GET /preservation/uploads/receipts.csv?verdict` */
    async csv(context: Context): Promise<void> {
      const account = accountOf(context);
      const verdicts = verdictsIn(context.query);
      const out = new PassThrough();
      context.type = 'text/csv; charset=utf-8';
      context.attachment('bien-nhan-nap-tep.csv');
      context.body = out;
      const write = async (): Promise<void> => {
        out.write(CSV_HEAD);
        for (let offset = 0; ; offset += PAGE_SIZE) {
          const rows = await uploads().table.receipts(account, verdicts, { limit: PAGE_SIZE, offset });
          if (!out.write(csvLines(await views(context, rows))) && rows.length === PAGE_SIZE)
            await new Promise((resolve) => out.once('drain', resolve));
          if (rows.length < PAGE_SIZE) break;
        }
        out.end();
      };
      write().catch((error: Error) => out.destroy(error));
    },
  };
};
