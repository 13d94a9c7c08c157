import type { Core, Modules } from '@strapi/strapi';

import { lockDocument } from '../../plugins/provenance/server/src/database/document-lock';
import { isItemUid, isReferenceUid } from './catalogue';
import type { Change, PipelinePorts, WriteContext } from './ports';
import { changesPublicFace, isWrite, leavesPublishedRow } from './write-action';

interface WriteParams {
  documentId?: string;
  status?: string;
  data?: Record<string, unknown>;
}

const paramsOf = (context: WriteContext): WriteParams => context.params as WriteParams;

/** The document a write was about: given for all but `create` and `clone`, whose result names the new one. */
const writtenDocument = (context: WriteContext, result: unknown): string | undefined => {
  const given = paramsOf(context).documentId;
  if (context.action !== 'create' && context.action !== 'clone') return given;
  return (result as { documentId?: string } | null)?.documentId;
};

/**
 * The one way a catalogue record changes (decision 5):
 * transaction → lock → look → next() → settle → judge the *resulting* published row → record → commit.
 *
 * The transaction is opened here because `strapi.documents` runs its middlewares outside its own one when called from
 * code or REST (strapi-notes 1.2): without it, a throw after `next()` would leave the write behind. Errors are never
 * caught here: whatever fails, the caller is told and the database is as before.
 */
export const createWritePipeline =
  (strapi: Core.Strapi, ports: PipelinePorts): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const { uid, action } = context;
    if (!isWrite(action) || !(isItemUid(uid) || isReferenceUid(uid))) return next();

    const params = paramsOf(context);
    if (params.data) params.data = ports.prepare(uid, params.data);

    return strapi.db.transaction(async ({ trx, onCommit }) => {
      if (params.documentId) await lockDocument(strapi, trx, params.documentId);
      await ports.before({ uid, documentId: params.documentId, action, data: params.data });
      const result = await next();

      const documentId = writtenDocument(context, result);
      // `update` of a document that does not exist returns null instead of throwing: nothing was written.
      if (!documentId || (action === 'update' && result === null)) return result;

      const published = isItemUid(uid) && leavesPublishedRow(action, params.status);
      const publicFace = isReferenceUid(uid) || changesPublicFace(action, params.status);
      const change: Change = { uid, documentId, action, publicFace, published };
      const settled = await ports.settle(change);
      if (isItemUid(uid) && published) await ports.gate(uid, documentId);
      await ports.record(change, settled);
      onCommit(() => ports.afterCommit(change));
      return result;
    });
  };
