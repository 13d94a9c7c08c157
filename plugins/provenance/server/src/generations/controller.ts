import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { actingOf } from '../acting/acting';
import { readableItem } from '../http/item-address';
import { generationsOf } from './generations';
import { notAllowed, nothingRecorded, reasonMissing } from './refusals';
import { createRows } from './rows';

/** Who appraises may also take back what was said of a file; who runs the machine may not (A20). */
const APPRAISER = 'BTG';
const SHORTEST_REASON = 10;

/** Generations over HTTP, for staff: what the files of an item were made from, and the way out of a mistake. */
export const generationsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /provenance/items/:uid/:documentId/generations` → `{ data: Generation[] }`, of the draft's files. */
  async find(context: Context): Promise<void> {
    const { uid, documentId } = await readableItem(strapi, context);
    const rows = await createRows(strapi).ofItem(uid, documentId);
    const files = rows
      .filter(({ published }) => !published)
      .flatMap(({ files: shown }) => shown.flatMap(({ sha256 }) => sha256 ?? []));
    context.body = { data: [...(await generationsOf(strapi).read([...new Set(files)])).values()] };
  },

  /** `POST /provenance/items/:uid/:documentId/generations/:sha256/part` `{ reason }` → 204. */
  async part(context: Context): Promise<void> {
    const { uid, documentId } = await readableItem(strapi, context);
    if (!actingOf(strapi).current().functions.includes(APPRAISER)) throw notAllowed();
    const { reason } = (context.request as { body?: { reason?: unknown } }).body ?? {};
    if (typeof reason !== 'string' || reason.trim().length < SHORTEST_REASON) throw reasonMissing();
    const sha256 = String((context.params as { sha256?: string }).sha256);
    const rows = await createRows(strapi).ofItem(uid, documentId);
    if (!rows.some(({ files }) => files.some((file) => file.sha256 === sha256))) throw nothingRecorded();
    await generationsOf(strapi).part(sha256, reason.trim());
    context.status = 204;
  },
});
