import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import type { ItemUid } from '../services/gate';
import { type ReportLine, refusalLine, unexpected } from './report';

export type BulkAct = 'publish' | 'unpublish' | 'delete';

const MOST = 1000;

/** Each once, in the order given. */
const documentIdsOf = (body: unknown): string[] => {
  const { documentIds } = (body ?? {}) as { documentIds?: unknown };
  const valid =
    Array.isArray(documentIds) &&
    documentIds.length > 0 &&
    documentIds.length <= MOST &&
    documentIds.every((id): id is string => typeof id === 'string' && id !== '');
  if (!valid)
    throw new errors.ValidationError(`Hãy chọn từ 1 đến ${MOST} tư liệu.`, {
      code: 'BULK_SELECTION',
      en: `Choose between 1 and ${MOST} items.`,
      errors: [],
    });
  return [...new Set(documentIds)];
};

interface Row {
  documentId: string;
  title: string | null;
  publishedAt: unknown;
}

/**
 * One act over many items: one after the other, each in a transaction of its own, each judged and permitted for itself. A
 * refused item does not undo the others (B1, B2). Answers `{ count, report }`: `count` is what the admin's client reads.
 *
 * @throws ForbiddenError for an account whose role may not do this to items of the type at all
 */
export const runBulkAct = async (
  strapi: Core.Strapi,
  context: Context,
  uid: ItemUid,
  act: BulkAct,
): Promise<void> => {
  const documentIds = documentIdsOf(context.request.body);
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: context.state.userAbility, model: uid });
  if (checker.cannot[act]()) throw new errors.ForbiddenError();

  const documents = strapi.documents(uid);

  const one = async (documentId: string): Promise<ReportLine> => {
    const rows: Row[] = await strapi.db
      .query(uid)
      .findMany({ where: { documentId }, populate: { createdBy: { select: ['id'] } } });
    const draft = rows.find(({ publishedAt }) => publishedAt === null);
    const title = draft?.title ?? rows[0]?.title ?? null;
    if (rows.length === 0 || checker.cannot.read(rows[0]))
      return refusalLine(documentId, null, 'ITEM_NOT_FOUND');
    if (rows.some((row) => checker.cannot[act](row)))
      return refusalLine(documentId, title, 'ACT_NOT_ALLOWED');
    if (act === 'unpublish' && rows.every(({ publishedAt }) => publishedAt === null))
      return refusalLine(documentId, title, 'NOT_PUBLISHED');
    try {
      if (act === 'publish') await documents.publish({ documentId });
      if (act === 'unpublish') await documents.unpublish({ documentId });
      if (act === 'delete') await documents.delete({ documentId });
      return { documentId, title, ok: true };
    } catch (error) {
      // The write is undone already: only the outcome of this one item is told here.
      return unexpected(strapi, documentId, title, error);
    }
  };

  const report: ReportLine[] = [];
  for (const documentId of documentIds) report.push(await one(documentId));
  context.body = { count: report.filter(({ ok }) => ok).length, report };
};
