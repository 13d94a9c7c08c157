import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { isItemUid } from '../services/gate';

interface BulkCount {
  count: number;
}

/** The content manager's own service, as far as it does many documents at once. */
interface DocumentManager {
  publish: (id: string, uid: string, opts: object) => Promise<unknown[] | undefined>;
  delete: (id: string, uid: string, opts: object) => Promise<unknown>;
  publishMany: (uid: string, ids: string[], locale?: unknown) => Promise<number>;
  unpublishMany: (ids: string[], uid: string, opts?: object) => Promise<BulkCount>;
  deleteMany: (ids: string[], uid: string, opts?: object) => Promise<BulkCount>;
}

interface ReportLine {
  readonly documentId: string;
  readonly ok: boolean;
  readonly message: string | null;
  readonly details: unknown;
}

const incomplete = (report: readonly ReportLine[]): Error => {
  const done = report.filter(({ ok }) => ok).length;
  const refused = report.filter(({ ok }) => !ok);
  const [first] = refused;
  return new errors.ValidationError(
    `Đã xong ${done} trong ${report.length} tư liệu; ${refused.length} tư liệu chưa được. Tư liệu đầu tiên chưa được: ${first?.message}`,
    {
      code: 'BULK_INCOMPLETE',
      en: `${done} of ${report.length} items are done; ${refused.length} were refused.`,
      report,
    },
  );
};

/**
 * One document after the other, each in a transaction of its own. A refusal is a line of the report; anything else is a
 * fault of ours and ends the work, leaving done what is done.
 */
const oneByOne = async (
  ids: readonly string[],
  work: (documentId: string) => Promise<unknown>,
): Promise<number> => {
  const report: ReportLine[] = [];
  for (const documentId of ids) {
    try {
      await work(documentId);
      report.push({ documentId, ok: true, message: null, details: null });
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error;
      report.push({ documentId, ok: false, message: error.message, details: error.details });
    }
  }
  if (report.some(({ ok }) => !ok)) throw incomplete(report);
  return report.length;
};

/**
 * Replaces the content manager's bulk acts on items (W14). Its own are one transaction with all documents at once: the
 * locks do not help inside it, and one refused item rolls back all others (strapi-notes 0.11).
 */
export const takeOverBulkActs = (strapi: Core.Strapi): void => {
  const manager: DocumentManager = strapi.plugin('content-manager').service('document-manager');
  const stock = {
    publishMany: manager.publishMany.bind(manager),
    unpublishMany: manager.unpublishMany.bind(manager),
    deleteMany: manager.deleteMany.bind(manager),
  };

  manager.publishMany = (uid, ids, locale) =>
    isItemUid(uid)
      ? oneByOne(ids, (documentId) => manager.publish(documentId, uid, { locale, populate: {} }))
      : stock.publishMany(uid, ids, locale);

  manager.unpublishMany = async (ids, uid, opts = {}) =>
    isItemUid(uid)
      ? {
          count: await oneByOne(ids, (documentId) =>
            strapi.documents(uid).unpublish({ ...opts, documentId }),
          ),
        }
      : stock.unpublishMany(ids, uid, opts);

  manager.deleteMany = async (ids, uid, opts = {}) =>
    isItemUid(uid)
      ? { count: await oneByOne(ids, (documentId) => manager.delete(documentId, uid, opts)) }
      : stock.deleteMany(ids, uid, opts);
};
