import type { Core } from '@strapi/strapi';

import { objectOf } from '../../../../shared/values';

/** A position of the vocabulary `position-titles`: its name and its rank (A13, A14; `null` where it has none). */
export interface OfficeTitle {
  readonly label: string;
  readonly rank: number | null;
}

/** Positions by code. */
export const readOfficeTitles = async (strapi: Core.Strapi): Promise<ReadonlyMap<string, OfficeTitle>> => {
  const terms: { code: string; label: string; extra: unknown }[] = await strapi.db
    .query('api::vocabulary-term.vocabulary-term')
    .findMany({ select: ['code', 'label', 'extra'], where: { vocabulary: 'position-titles' } });
  return new Map(
    terms.map(({ code, label, extra }) => {
      const { rank } = objectOf(extra);
      return [code, { label, rank: typeof rank === 'number' ? rank : null }];
    }),
  );
};
