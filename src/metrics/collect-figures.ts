import type { Core } from '@strapi/strapi';
import { Gauge, Registry } from 'prom-client';

import { service } from '../../plugins/archive-search/server/src/plugin';
import { fixityOf } from '../../plugins/preservation/server/src/fixity/fixity';
import { jobsOf } from '../../plugins/preservation/server/src/jobs/jobs';
import { ENGINE_STATES } from '../../plugins/archive-search/shared/engine-state';

const seconds = (iso: string | null | undefined): number | undefined =>
  iso ? Date.parse(iso) / 1000 : undefined;

/** Everything a watcher of the machine should know of the archive, in Prometheus' text form. No names, no titles. */
export const collectFigures = async (strapi: Core.Strapi): Promise<{ type: string; text: string }> => {
  // A registry for each answer: figures of rooms that do not answer are left out instead of told as they once were.
  const registry = new Registry();
  const set = (
    name: string,
    help: string,
    value: number | undefined,
    labels: Record<string, string> = {},
  ) => {
    if (value === undefined) return;
    const known = registry.getSingleMetric(name) as Gauge | undefined;
    const gauge = known ?? new Gauge({ name, help, labelNames: Object.keys(labels), registers: [registry] });
    gauge.set(labels, value);
  };

  const index = await service(strapi, 'status').overview();
  for (const state of ENGINE_STATES)
    set(
      'kho_index_engine',
      'How the search engine is: 1 for the state it is in.',
      Number(index.engine === state),
      {
        state,
      },
    );
  set('kho_index_pending', 'Changes that wait for the search index.', index.pending);
  set('kho_index_dead', 'Records that were given up and are not in the search index.', index.dead);
  set('kho_index_documents', 'Documents of the public index.', index.documents ?? undefined);
  const compared = index.reconcile;
  set(
    'kho_index_compared_timestamp_seconds',
    'When index and database were last compared.',
    compared ? compared.startedAt / 1000 : undefined,
  );
  for (const how of ['missing', 'differing', 'surplus'] as const)
    set(
      'kho_index_differences',
      'What the last comparison found; it has been ordered to be mended.',
      compared?.[how],
      { how },
    );

  const fixity = await fixityOf(strapi).status();
  for (const [kind, count] of Object.entries(fixity.alarms))
    set('kho_fixity_alarms', 'Open alarms about masters.', count, { kind });
  set('kho_masters', 'Masters in the store.', fixity.masters);
  set('kho_masters_bytes', 'Bytes of all masters.', fixity.bytes);
  set('kho_fixity_due', 'Masters whose last check is older than a round.', fixity.due);
  set(
    'kho_fixity_oldest_check_timestamp_seconds',
    'The check that lies back longest.',
    seconds(fixity.oldestCheck),
  );

  const jobs = await jobsOf(strapi).reader().status();
  for (const state of ['waiting', 'running', 'failed'] as const)
    set('kho_jobs', 'Work in the background.', jobs[state], { state });
  set(
    'kho_jobs_oldest_waiting_seconds',
    'How long work that may begin has waited.',
    jobs.oldestWaitingSeconds ?? undefined,
  );

  return { type: registry.contentType, text: await registry.metrics() };
};
