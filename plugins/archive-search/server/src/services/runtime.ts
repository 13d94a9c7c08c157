import type { Core } from '@strapi/strapi';
import { randomBytes } from 'node:crypto';

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
import { PRIORITY } from '../outbox/outbox-row';
import { createProjector, type Projector } from '../projecting/projector';
import { createBuildMemory } from '../rebuild/build-memory';
import { type Builder, createBuilder } from '../rebuild/builder';
import { enqueueEverything, enqueuePublished } from '../rebuild/enqueue-everything';
import { createIndexGuard, hashOfSettings } from '../worker/index-guard';
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
  projector: Projector;
  builder: Builder;
  /** Whether our own worker is still setting up the index; a process without a worker never is. */
  isSettingUp(): boolean;
  /** Closes the connections that are kept for readers. */
  close(): void;
}

export default ({ strapi }: { strapi: Core.Strapi }): Runtime => {
  const indexUid = `${setting(strapi, 'indexPrefix')}${PUBLIC_INDEX}`;
  const engines = new Map<string, SearchEngine>();
  const engineAt = (uid: string): SearchEngine => {
    const known = engines.get(uid);
    if (known) return known;
    const made = createMeilisearchEngine({
      url: setting(strapi, 'url'),
      apiKey: setting(strapi, 'apiKey'),
      indexUid: uid,
    });
    engines.set(uid, made);
    return made;
  };
  const engine = engineAt(indexUid);
  const store = createOutboxStore(strapi);
  const items = createItemReader(strapi);
  const places = createPlaceReader(strapi);
  const aliases = readAliases(strapi.dirs.app.root);
  const aliasTable = buildAliasTable(aliases);
  const connection = strapi.db.connection;
  const { describePicture, tellGenerations } = service(strapi, 'ports');

  const projector = createProjector({
    items,
    places,
    projection: () => ({ aliases: aliasTable, describePicture }),
    tellGenerations,
  });
  const memory = createIndexMemory(strapi);
  const settings = indexSettings(aliases);
  const builder = createBuilder({
    indexUid,
    engine,
    engineAt,
    memory,
    builds: createBuildMemory(strapi, indexUid),
    settings,
    settingsHash: hashOfSettings(settings),
    hashOf: hashOfSettings,
    orderEverything: () => enqueuePublished(connection, store, items),
    underWay: () => store.underWay(),
    untried: () => store.untried(PRIORITY.rebuild),
    clock: Date.now,
    newToken: () => `b${randomBytes(6).toString('hex')}`,
  });
  const guard = createIndexGuard({
    engine,
    memory,
    indexUid,
    settings,
    rebuild: () => enqueueEverything(connection, store, items, engine),
    rebuildBeside: () => builder.begin(),
  });
  const worker = createWorker({
    log: strapi.log,
    engine,
    store,
    guard,
    builder,
    batch: {
      connection,
      store,
      engine,
      items,
      places,
      projector,
      beside: () => builder.beside(),
      clock: Date.now,
    },
  });
  const isSettingUp = () => setting(strapi, 'worker') && !guard.isReady();
  const close = () => engines.forEach((some) => some.close());
  return {
    engine,
    ranking: createRanking(engine, Date.now),
    store,
    items,
    places,
    projector,
    builder,
    worker,
    isSettingUp,
    close,
  };
};
