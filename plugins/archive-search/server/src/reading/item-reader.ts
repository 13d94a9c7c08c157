import type { Core } from '@strapi/strapi';

import { uidOfKind, type ItemKind } from '../../../shared/kinds';
import type { ItemRow } from '../../../shared/rows';
import { itemSelection } from './item-populate';

/** Reads published rows. */
export interface ItemReader {
  /** The published rows among the given documents; those without one are simply missing. */
  published(kind: ItemKind, documentIds: readonly string[]): Promise<ItemRow[]>;
  /** Ids of all documents with a published row, in pages. */
  publishedIds(kind: ItemKind): AsyncGenerator<string[]>;
  /** Ids of the documents whose published row shows a record at the end of a path of attributes. */
  showing(kind: ItemKind, path: readonly string[], recordIds: readonly string[]): Promise<string[]>;
}

const PAGE = 500;
const IS_PUBLISHED = { publishedAt: { $notNull: true } };

const idsOf = (rows: unknown[]): string[] => [
  ...new Set((rows as { documentId: string }[]).map(({ documentId }) => documentId)),
];

const nested = (path: readonly string[], condition: unknown): Record<string, unknown> => {
  const [first = '', ...rest] = path;
  return { [first]: rest.length === 0 ? condition : nested(rest, condition) };
};

/**
 * Reads through `strapi.db.query`, not the Document Service: no middleware signs master addresses for a row that only its
 * public projection leaves (strapi-notes 0.12), and a batch is one query per table.
 */
export function createItemReader(strapi: Core.Strapi): ItemReader {
  return {
    async published(kind, documentIds) {
      const rows: unknown = await strapi.db.query(uidOfKind(kind)).findMany({
        ...itemSelection(kind),
        where: { documentId: { $in: [...documentIds] }, ...IS_PUBLISHED },
      });
      return rows as ItemRow[];
    },

    async *publishedIds(kind) {
      // By key, not by offset: rows published meanwhile cannot shift the pages.
      for (let last = 0; ; ) {
        const rows: { id: number; documentId: string }[] = await strapi.db.query(uidOfKind(kind)).findMany({
          select: ['id', 'documentId'],
          where: { id: { $gt: last }, ...IS_PUBLISHED },
          orderBy: { id: 'asc' },
          limit: PAGE,
        });
        if (rows.length > 0) yield idsOf(rows);
        if (rows.length < PAGE) return;
        last = Number(rows[rows.length - 1]?.id);
      }
    },

    async showing(kind, path, recordIds) {
      const rows: unknown[] = await strapi.db.query(uidOfKind(kind)).findMany({
        select: ['documentId'],
        where: { ...IS_PUBLISHED, ...nested(path, { documentId: { $in: [...recordIds] } }) },
      });
      return idsOf(rows);
    },
  };
}
