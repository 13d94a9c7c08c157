import { type AdminRoute, type Room, SIGNED_IN } from '../../../../../packages/plugin-rooms/src/server';
import { createEvaluation, evaluationOf } from './evaluation';
import { evaluationController } from './http/evaluation-controller';
import { overviewController } from './http/overview-controller';
import { rulesController } from './http/rules-controller';
import { ensureEvaluationTables } from './store/tables';

const route = (method: AdminRoute['method'], path: string, handler: string): AdminRoute => ({
  method,
  path,
  handler,
  config: SIGNED_IN,
});

/** Every item judged by every rule, again whenever something it depends on changes. */
export const evaluationRoom: Room = {
  services: { evaluation: createEvaluation },
  controllers: {
    evaluation: evaluationController,
    overview: overviewController,
    rules: rulesController,
  },
  routes: [
    route('POST', '/evaluate', 'evaluation.evaluate'),
    route('GET', '/items/:uid/:documentId/findings', 'evaluation.findings'),
    route('GET', '/overview', 'overview.rows'),
    route('GET', '/overview/items', 'overview.items'),
    route('POST', '/revalidations', 'rules.revalidate'),
    route('GET', '/revalidations/current', 'rules.progress'),
    route('GET', '/rules', 'rules.find'),
    route('PUT', '/rules/:id', 'rules.switch'),
  ],

  bootstrap: async ({ strapi }) => {
    await ensureEvaluationTables(strapi);
    const { watch, worker } = evaluationOf(strapi);
    watch();
    // One process may have this job alone, and a command has it never (`EVALUATION_WORKER`).
    if (strapi.plugin('provenance').config('worker')) worker.start();
  },

  destroy: async ({ strapi }) => {
    const { unwatch, worker } = evaluationOf(strapi);
    await worker.stop();
    unwatch();
  },
};
