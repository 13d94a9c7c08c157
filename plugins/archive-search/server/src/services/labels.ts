import type { Core } from '@strapi/strapi';

import { buildLabelBook, LABEL_VOCABULARIES, type LabelBook, type LabelRows } from '../../../shared/labels';

/** How long labels are kept: changes made by this process show at once, those of other processes within a minute. */
const KEEP_MS = 60_000;

export interface LabelsService {
  book(): Promise<LabelBook>;
  /** Forgets the labels: they are read again when next needed. Throws nothing. */
  refresh(): void;
}

/** The labels of codes, read from the archive's own lists and kept in memory (rule X15). */
export default ({ strapi }: { strapi: Core.Strapi }): LabelsService => {
  let kept: { until: number; book: Promise<LabelBook> } | null = null;

  const read = async (): Promise<LabelBook> => {
    const [terms, groups] = await Promise.all([
      strapi.db.query('api::vocabulary-term.vocabulary-term').findMany({
        select: ['vocabulary', 'code', 'label'],
        where: { vocabulary: { $in: [...LABEL_VOCABULARIES] } },
      }) as Promise<LabelRows['terms']>,
      strapi.db.query('api::content-group.content-group').findMany({ select: ['code', 'label'] }) as Promise<
        LabelRows['groups']
      >,
    ]);
    return buildLabelBook({ terms, groups });
  };

  return {
    book() {
      if (kept && Date.now() < kept.until) return kept.book;
      const book = read();
      kept = { until: Date.now() + KEEP_MS, book };
      book.catch(() => {
        kept = null;
      });
      return book;
    },
    refresh() {
      kept = null;
    },
  };
};
