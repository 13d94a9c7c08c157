import type { Core } from '@strapi/strapi';

import { EngineUnavailable } from '../engine/search-engine';
import { PRIORITY } from '../outbox/outbox-row';
import { META_TABLE } from '../outbox/tables';
import { service } from '../plugin';
import { compareAll } from './compare';
import { confirmDifferences } from './confirm';
import type { Difference, ReconcileReport } from './contract';

const KEY = 'reconcile:last';
/** Differences that are looked at one by one a second time; above that something larger is wrong, and all are mended. */
const SECOND_LOOK = 2_000;

export interface ReconcileService {
  /**
   * Compares index and database both ways, and orders what differs to be indexed anew (X25).
   * @throws EngineUnavailable; nothing is ordered then
   */
  run(): Promise<ReconcileReport>;
  /** What the last run found; null where there was none. */
  last(): Promise<ReconcileReport | null>;
  /** Whether a run is going on in this process. */
  isRunning(): boolean;
}

export default ({ strapi }: { strapi: Core.Strapi }): ReconcileService => {
  const schemaName: string | undefined = strapi.db.getSchemaName();
  const meta = () => {
    const query = strapi.db.connection(META_TABLE);
    return schemaName ? query.withSchema(schemaName) : query;
  };
  let running: Promise<ReconcileReport> | null = null;

  const remember = async (report: ReconcileReport): Promise<void> => {
    const value = JSON.stringify(report);
    await meta().insert({ key: KEY, value }).onConflict('key').merge({ value });
  };

  /** Leaves out what has rows in the outbox: it is about to be indexed anyway, and was no difference but a delay. */
  const withoutPending = async (differences: readonly Difference[]): Promise<Difference[]> => {
    const waiting = await service(strapi, 'runtime').store.waiting();
    return differences.filter(({ uid, documentId }) => !waiting.has(`${uid} ${documentId}`));
  };

  const reconcile = async (): Promise<ReconcileReport> => {
    const { engine, items, projector, store, worker } = service(strapi, 'runtime');
    if (!(await engine.healthy())) throw new EngineUnavailable('no answer');
    const startedAt = Date.now();
    const { differences: seen, ...counts } = await compareAll({ engine, items, projector });
    const confirmed =
      seen.length <= SECOND_LOOK ? await confirmDifferences(seen, { engine, projector }) : seen;
    const differences = await withoutPending(confirmed);
    await store.insert(strapi.db.connection, differences, PRIORITY.derived);
    worker.kick();
    const count = (how: Difference['how']) => differences.filter((one) => one.how === how).length;
    const report = {
      startedAt,
      tookMs: Date.now() - startedAt,
      ...counts,
      missing: count('missing'),
      differing: count('differing'),
      surplus: count('surplus'),
    };
    await remember(report);
    return report;
  };

  return {
    run() {
      running ??= reconcile().finally(() => (running = null));
      return running;
    },
    isRunning: () => running !== null,
    async last() {
      const row = await meta().where('key', KEY).first('value');
      return row ? (JSON.parse(String(row.value)) as ReconcileReport) : null;
    },
  };
};
