import type { Core } from '@strapi/strapi';

import type { OutboxService } from '../../plugins/archive-search/server/src/services/outbox';
import type { VocabulariesService } from '../../plugins/provenance/server/src/services/vocabularies';
import { ITEM_UIDS } from '../write-pipeline/catalogue';

const PAGE = 1000;

/**
 * Has every published item indexed again when this boot brought new labels of existing terms: the loader goes past the
 * write pipeline, so no outbox row told the index.
 */
export const relabelIndex = async (strapi: Core.Strapi): Promise<void> => {
  const vocabularies: VocabulariesService = strapi.plugin('provenance').service('vocabularies');
  if (!vocabularies.changedLabels()) return;
  const outbox: OutboxService = strapi.plugin('archive-search').service('outbox');
  for (const uid of ITEM_UIDS) {
    let after = 0;
    for (;;) {
      const rows: { id: number; documentId: string }[] = await strapi.db.query(uid).findMany({
        select: ['id', 'documentId'],
        where: { publishedAt: { $notNull: true }, id: { $gt: after } },
        orderBy: { id: 'asc' },
        limit: PAGE,
      });
      await outbox.enqueue(rows.map(({ documentId }) => ({ uid, documentId })));
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) break;
      after = last.id;
    }
  }
};
