import type { Core } from '@strapi/strapi';

import { indexSettings } from '../../../shared/index-settings';
import { buildAliasTable } from '../../../shared/projection/alias-table';
import { createMeilisearchEngine } from '../engine/meilisearch-engine';
import type { SearchEngine } from '../engine/search-engine';
import { createIndexMemory } from '../outbox/index-memory';
import { createOutboxStore, type OutboxStore } from '../outbox/outbox-store';
import { service, setting } from '../plugin';
import { readAliases } from '../read-aliases';
import { createRanking, type Ranking } from '../ranking';
import { createItemReader, type ItemReader } from '../reading/item-reader';
import { createPlaceReader, type PlaceReader } from '../reading/place-reader';
import { createIndexGuard } from '../worker/index-guard';
import { enqueueEverything } from '../worker/rebuild';
import { createWorker, type Worker } from '../worker/worker';

/** The name of the public index, before the prefix (architecture, "Search"). */
const PUBLIC_INDEX = 'items-public';

/** The parts of this plugin, put together once per Strapi instance. Putting together starts nothing. */
export interface Runtime {
  engine: SearchEngine;
  ranking: Ranking;
  store: OutboxStore;
  items: ItemReader;
  places: PlaceReader;
  worker: Worker;
  /** Enqueues everything published and everything indexed: index and database are equal once it is worked off. */
  rebuild(): Promise<void>;
  /** Whether our own worker is still setting up the index; a process without a worker never is. */
  isSettingUp(): boolean;
}

export default ({ strapi }: { strapi: Core.Strapi }): Runtime => {
  const indexUid = `${setting(strapi, 'indexPrefix')}${PUBLIC_INDEX}`;
  const engine = createMeilisearchEngine({
    url: setting(strapi, 'url'),
    apiKey: setting(strapi, 'apiKey'),
    indexUid,
  });
  const store = createOutboxStore(strapi);
  const items = createItemReader(strapi);
  const places = createPlaceReader(strapi);
  const aliases = readAliases(strapi.dirs.app.root);
  const aliasTable = buildAliasTable(aliases);
  const connection = strapi.db.connection;
  const { describePicture } = service(strapi, 'ports');

  const rebuild = () => enqueueEverything(connection, store, items, engine);
  const memory = createIndexMemory(strapi);
  const guard = createIndexGuard({ engine, memory, indexUid, settings: indexSettings(aliases), rebuild });
  const worker = createWorker({
    log: strapi.log,
    engine,
    store,
    guard,
    batch: {
      connection,
      store,
      engine,
      items,
      places,
      projection: () => ({ aliases: aliasTable, describePicture }),
      clock: Date.now,
    },
  });
  const isSettingUp = () => setting(strapi, 'worker') && !guard.isReady();
  return {
    engine,
    ranking: createRanking(engine, Date.now),
    store,
    items,
    places,
    worker,
    rebuild,
    isSettingUp,
  };
};
