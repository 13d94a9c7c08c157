import type { Core } from '@strapi/strapi';
import { isHistoricalDate } from '../../../../../packages/vietnamese/src';

import { cleanText, cleanTexts } from '../../../shared/clean-text';
import type { PlaceFate } from '../../../shared/item-view/now-part-of';
import type { PlaceNode } from '../../../shared/rows';

const PLACE = 'api::place.place';
/** Levels followed upwards or downwards; also ends a cycle made by mistake. */
const MAX_DEPTH = 12;

interface PlaceRow {
  documentId: string;
  label?: string | null;
  name?: string | null;
  unitType?: string | null;
  validTo?: unknown;
  otherNames?: { name?: string | null }[] | null;
  parent?: { documentId: string; name?: string | null } | null;
  successions?: { successor?: { documentId: string } | null }[] | null;
}

/** Reads places with their neighbours in the hierarchy and in time. */
export interface PlaceReader {
  /** The given places and all their ancestors, by document id. */
  withAncestors(ids: readonly string[]): Promise<Map<string, PlaceNode>>;
  /** Ids of everything below the given place, without itself. */
  descendants(id: string): Promise<string[]>;
  fates(ids: readonly string[]): Promise<PlaceFate[]>;
}

const today = (): string => new Date().toISOString().slice(0, 10);

const isOver = (validTo: unknown): boolean =>
  isHistoricalDate(validTo) && validTo.to !== null && validTo.to < today();

const toNode = (row: PlaceRow): PlaceNode => {
  const name = cleanText(row.name) ?? '';
  return {
    documentId: row.documentId,
    label: cleanText(row.label) ?? name,
    name,
    otherNames: cleanTexts((row.otherNames ?? []).map((other) => other.name)),
    parentId: row.parent?.documentId ?? null,
  };
};

export function createPlaceReader(strapi: Core.Strapi): PlaceReader {
  const find = async (query: Record<string, unknown>): Promise<PlaceRow[]> =>
    strapi.db.query(PLACE).findMany(query);
  const among = (ids: readonly string[]) => ({ documentId: { $in: [...ids] } });

  return {
    async withAncestors(ids) {
      const places = new Map<string, PlaceNode>();
      let wanted = [...new Set(ids)];
      for (let depth = 0; wanted.length > 0 && depth < MAX_DEPTH; depth += 1) {
        const rows = await find({
          select: ['documentId', 'label', 'name'],
          where: among(wanted),
          populate: { otherNames: { select: ['name'] }, parent: { select: ['documentId'] } },
        });
        rows.map(toNode).forEach((node) => places.set(node.documentId, node));
        const parents = rows.flatMap(({ parent }) => (parent ? [parent.documentId] : []));
        wanted = [...new Set(parents)].filter((id) => !places.has(id));
      }
      return places;
    },

    async descendants(id) {
      const seen = new Set([id]);
      let above = [id];
      for (let depth = 0; above.length > 0 && depth < MAX_DEPTH; depth += 1) {
        const rows = await find({ select: ['documentId'], where: { parent: among(above) } });
        above = rows.map(({ documentId }) => documentId).filter((child) => !seen.has(child));
        above.forEach((child) => seen.add(child));
      }
      seen.delete(id);
      return [...seen];
    },

    async fates(ids) {
      const rows = await find({
        select: ['documentId', 'name', 'unitType', 'validTo'],
        where: among(ids),
        populate: {
          parent: { select: ['documentId', 'name'] },
          successions: { select: ['id'], populate: { successor: { select: ['documentId'] } } },
        },
      });
      return rows.map((row) => ({
        documentId: row.documentId,
        unitType: cleanText(row.unitType),
        name: cleanText(row.name) ?? '',
        parentName: cleanText(row.parent?.name),
        ended: isOver(row.validTo),
        successorIds: (row.successions ?? []).flatMap(({ successor }) =>
          successor ? [successor.documentId] : [],
        ),
      }));
    },
  };
}
