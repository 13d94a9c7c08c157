import type { Core } from '@strapi/strapi';

import { ITEM_KINDS, tablesOfKind, uidOfKind } from '../item-kinds';
import { chunks, onConnection, tableOf } from '../store/database';

/** An item that has an archival code. */
export interface CodeHolder {
  readonly code: string;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
}

/** The items of all kinds that have one of these archival codes, by their draft rows. */
export const readCodeHolders = (strapi: Core.Strapi, codes: readonly string[]): Promise<CodeHolder[]> =>
  onConnection(strapi, async (connection) => {
    const holders: CodeHolder[] = [];
    for (const some of chunks([...new Set(codes)], 500))
      for (const kind of ITEM_KINDS) {
        const rows: Record<string, unknown>[] = await tableOf(
          strapi,
          tablesOfKind(strapi, kind).items,
          connection,
        )
          .whereIn('doc_code', some)
          .whereNull('published_at')
          .select('doc_code', 'document_id', 'title')
          .orderBy('id');
        for (const row of rows)
          holders.push({
            code: String(row.doc_code),
            uid: uidOfKind(kind),
            documentId: String(row.document_id),
            title: String(row.title ?? ''),
          });
      }
    return holders;
  });
