import type { Core } from '@strapi/strapi';

import type { OutboxService } from '../../plugins/archive-search/server/src/services/outbox';
import { restorationOf } from '../../plugins/provenance/server/src/restoration/restoration';

/** Has items indexed again when the status of their restoration changes: the public index holds it as a facet (R22). */
export const wireRestoration = (strapi: Core.Strapi): void => {
  const outbox = (): OutboxService => strapi.plugin('archive-search').service('outbox');
  restorationOf(strapi).setStatusFollower((uid, documentIds) =>
    outbox().enqueue(documentIds.map((documentId) => ({ uid, documentId }))),
  );
};
