import type { Core } from '@strapi/strapi';

import { isItemUid } from '../../services/gate';

interface Named {
  readonly uid: string | null;
  readonly documentId: string | null;
}

interface Row {
  documentId: string;
  title: string | null;
}

/** The titles of the items that a page of entries names, as they stand now; one query for each kind. */
export const readTitles = async (
  strapi: Core.Strapi,
  entries: readonly Named[],
): Promise<(entry: Named) => string | null> => {
  const titles = new Map<string, string | null>();
  for (const uid of new Set(entries.map((entry) => entry.uid))) {
    if (uid === null || !isItemUid(uid)) continue;
    const documentIds = entries.flatMap((entry) => (entry.uid === uid ? (entry.documentId ?? []) : []));
    const rows: Row[] = await strapi.db.query(uid).findMany({
      select: ['documentId', 'title'],
      where: { documentId: { $in: [...new Set(documentIds)] }, publishedAt: { $null: true } },
    });
    for (const { documentId, title } of rows) titles.set(`${uid} ${documentId}`, title);
  }
  return ({ uid, documentId }) => titles.get(`${uid} ${documentId}`) ?? null;
};
