import type { StrapiApp } from '@strapi/strapi/admin';

interface CachePatch {
  type?: unknown;
  payload?: { queryCacheKey?: unknown };
}

const isDocumentPatch = (action: unknown): boolean => {
  const { type, payload } = (action ?? {}) as CachePatch;
  return (
    type === 'adminApi/queries/queryResultPatched' &&
    String(payload?.queryCacheKey).startsWith('getDocument(')
  );
};

/**
 * Before the server has answered a save, the content manager writes the form's values into its copy of the document,
 * and takes them back when the server refuses. The form follows its copy: one date that was not understood, and
 * everything the editor had typed since the last save was gone (Strapi 5.54, `updateDocument.onQueryStarted`).
 * Without that early writing the form stays as typed, with the server's findings beside the fields; after a save that
 * succeeded the document is read again anyway.
 */
export const keepRefusedEdits: StrapiApp['middlewares'][number] = () => () => (next) => (action) =>
  isDocumentPatch(action) ? action : next(action);
