import { setTimeout as pause } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { CatalogueChange } from '../../../shared/change';
import { createFormJudge } from './evaluate-form';
import { createJudge } from './judge';
import { createRelatedReader } from './reading/related-reader';
import { createRefreshment } from './refreshment';
import { createRevalidation } from './revalidation';
import { createRuleSettingsStore } from './rule-settings-store';
import { createDueStore, PRIORITY } from './store/due-store';
import { createVerdictStore } from './store/verdict-store';
import { processBatch } from './worker/process-batch';
import { createWorker } from './worker/worker';

const LOOK_AGAIN_MS = 20;

/** Findings and scores of all items, kept up to date in the background. Making it starts nothing. */
export const createEvaluation = ({ strapi }: { strapi: Core.Strapi }) => {
  const related = createRelatedReader(strapi);
  const settings = createRuleSettingsStore(strapi);
  const judge = createJudge(strapi, related, settings);
  const due = createDueStore(strapi);
  const verdicts = createVerdictStore(strapi);
  const revalidation = createRevalidation(strapi, due);
  const refreshment = createRefreshment(strapi, settings, revalidation);
  const worker = createWorker({
    log: strapi.log,
    due,
    process: (rows) => processBatch(rows, { strapi, due, verdicts, judge, revalidation }),
    beforeLook: refreshment.ifStale,
  });

  const drain = async (timeoutMs: number): Promise<void> => {
    const deadline = Date.now() + timeoutMs;
    worker.wake();
    while ((await due.ready()) > 0) {
      if (Date.now() > deadline)
        throw new Error(`provenance: ${await due.ready()} rows still wait after ${timeoutMs} ms`);
      if (worker.isRunning()) await pause(LOOK_AGAIN_MS);
      else await worker.step();
    }
  };

  return {
    judge,
    judgeForm: createFormJudge(strapi, judge),
    settings,
    verdicts,
    revalidation,
    due,
    worker,

    /** Inside the write's transaction: notes that the item, or whatever refers to the record, must be judged again. */
    note: async ({ uid, documentId }: Pick<CatalogueChange, 'uid' | 'documentId'>): Promise<void> => {
      await strapi.db.transaction(({ trx }) =>
        due.insert(trx as unknown as Knex, [{ uid, documentId }], PRIORITY.edit),
      );
    },

    /** After the commit: wakes the worker. Throws nothing. */
    wake: (): void => worker.wake(),

    /** Who finds near duplicates of pictures: given by the composition root, since no plugin imports another. */
    setCopyFinder: related.setCopyFinder,

    personsNamed: related.personsNamed,
    watch: related.watch,
    unwatch: related.unwatch,

    /** Rows that wait to be judged. */
    waiting: (): Promise<number> => due.count('pending'),

    /**
     * Resolves when nothing is ready to be judged any more; does the work itself where no worker runs. What failed and
     * waits for its next attempt is not waited for.
     * @throws after `timeoutMs` milliseconds
     */
    drain,
  };
};

export type EvaluationService = ReturnType<typeof createEvaluation>;

/** The service, with its type. */
export const evaluationOf = (strapi: Core.Strapi): EvaluationService =>
  strapi.plugin('provenance').service('evaluation');
