import type { Core } from '@strapi/strapi';

import type { PlaceUnit } from '../../../../shared/units-valid-then';
import { textOf } from '../../../../shared/values';
import { spanBetween } from './read-persons';

interface PlaceRow {
  documentId: string;
  label?: string | null;
  name?: string | null;
  naturalKey?: string | null;
  validFrom?: unknown;
  validTo?: unknown;
  parent?: { documentId: string } | null;
  successions?: { successor?: { documentId: string } | null }[] | null;
}

/** All unit-versions of the place authority with their neighbours, by documentId (some thousands at the most). */
export const readPlaceGraph = async (strapi: Core.Strapi): Promise<ReadonlyMap<string, PlaceUnit>> => {
  const rows: PlaceRow[] = await strapi.db.query('api::place.place').findMany({
    select: ['documentId', 'label', 'name', 'naturalKey', 'validFrom', 'validTo'],
    populate: {
      parent: { select: ['documentId'] },
      successions: { select: ['id'], populate: { successor: { select: ['documentId'] } } },
    },
  });
  return new Map(
    rows.map((row) => {
      const name = textOf(row.name) ?? '';
      const unit: PlaceUnit = {
        documentId: row.documentId,
        label: textOf(row.label) ?? name,
        name,
        naturalKey: textOf(row.naturalKey),
        validity: spanBetween(row.validFrom, row.validTo),
        parentId: row.parent?.documentId ?? null,
        successorIds: (row.successions ?? []).flatMap(({ successor }) =>
          successor ? [successor.documentId] : [],
        ),
      };
      return [row.documentId, unit];
    }),
  );
};
