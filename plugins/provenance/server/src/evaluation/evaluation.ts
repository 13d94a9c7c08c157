import type { Core } from '@strapi/strapi';

import type { CatalogueChange } from '../../../shared/change';

/** Findings and scores of all items, kept up to date in the background. */
export const createEvaluation = (_scope: { strapi: Core.Strapi }) => ({
  /** Inside the write's transaction: notes that the item, or whatever refers to the record, must be judged again. */
  note: (_change: CatalogueChange): Promise<void> => Promise.resolve(),

  /** After the commit: wakes the worker. Throws nothing. */
  wake: (): void => undefined,
});

export type EvaluationService = ReturnType<typeof createEvaluation>;

/** The service, with its type. */
export const evaluationOf = (strapi: Core.Strapi): EvaluationService =>
  strapi.plugin('provenance').service('evaluation');
