import type { Core } from '@strapi/strapi';

import { type EngineState, stateOfFailure } from '../../../shared/engine-state';
import { type IndexOverview, MOST_DEAD_SHOWN } from '../../../shared/index-overview';
import { kindOfUid } from '../../../shared/kinds';
import { service } from '../plugin';

/** How the index is doing, for staff. `documents` is null while the engine is down. */
export interface StatusReport {
  engine: EngineState;
  pending: number;
  dead: number;
  documents: number | null;
  lastError: string | null;
}

export interface StatusService {
  report(): Promise<StatusReport>;
  /** All of it, for the page of those who look after the index (X27). */
  overview(): Promise<IndexOverview>;
}

export default ({ strapi }: { strapi: Core.Strapi }): StatusService => {
  const runtime = () => service(strapi, 'runtime');

  const engineState = async (): Promise<EngineState> => {
    const { engine, worker } = runtime();
    if (!(await engine.healthy())) return 'down';
    const trouble = worker.trouble();
    return trouble ? stateOfFailure(trouble.code) : 'ok';
  };

  const report = async (): Promise<StatusReport> => {
    const { engine, store } = runtime();
    const [state, pending, dead, lastError] = await Promise.all([
      engineState(),
      store.count('pending'),
      store.count('dead'),
      store.lastError(),
    ]);
    const documents = state === 'down' ? null : await engine.count().catch(() => null);
    return { engine: state, pending, dead, documents, lastError };
  };

  /** Titles of what could not be indexed: people do not know ids. */
  const titleOf = async (uid: string, documentId: string): Promise<string | null> => {
    if (kindOfUid(uid) === null) return null;
    const row: { title?: string | null } | null = await strapi.db
      .query(uid as Parameters<typeof strapi.db.query>[0])
      .findOne({ where: { documentId, publishedAt: { $notNull: true } }, select: ['id', 'title'] });
    return row?.title ?? null;
  };

  return {
    report,
    async overview() {
      const { store, builder } = runtime();
      const [status, rows, build, last] = await Promise.all([
        report(),
        store.deadRows(MOST_DEAD_SHOWN),
        builder.progress(),
        service(strapi, 'reconcile').last(),
      ]);
      const deadRows = await Promise.all(
        rows.map(async (row) => ({ ...row, title: await titleOf(row.uid, row.documentId) })),
      );
      return {
        engine: status.engine,
        pending: status.pending,
        dead: status.dead,
        documents: status.documents,
        deadRows,
        build,
        reconcile: last && { ...last, running: service(strapi, 'reconcile').isRunning() },
      };
    },
  };
};
