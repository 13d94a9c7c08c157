import type { Knex } from 'knex';

import { ITEM_KINDS, parseIndexId, uidOfKind } from '../../../shared/kinds';
import type { SearchEngine } from '../engine/search-engine';
import { PRIORITY } from '../outbox/outbox-row';
import type { OutboxStore } from '../outbox/outbox-store';
import type { ItemReader } from '../reading/item-reader';

/** Enqueues everything that is published. @returns how many items */
export async function enqueuePublished(
  connection: Knex,
  store: OutboxStore,
  items: ItemReader,
): Promise<number> {
  let count = 0;
  for (const kind of ITEM_KINDS) {
    for await (const ids of items.publishedIds(kind)) {
      const entries = ids.map((documentId) => ({ uid: uidOfKind(kind), documentId }));
      await store.insert(connection, entries, PRIORITY.rebuild);
      count += ids.length;
    }
  }
  return count;
}

/**
 * Enqueues everything that is published and everything that is in the index (rule X6). Together they make index and
 * database equal: what is missing is added, what should not be there finds no published row and is removed.
 */
export async function enqueueEverything(
  connection: Knex,
  store: OutboxStore,
  items: ItemReader,
  engine: SearchEngine,
): Promise<void> {
  await enqueuePublished(connection, store, items);
  for await (const page of engine.ids()) {
    const entries = page
      .map(parseIndexId)
      .filter((parsed) => parsed !== null)
      .map(({ kind, documentId }) => ({ uid: uidOfKind(kind), documentId }));
    await store.insert(connection, entries, PRIORITY.rebuild);
  }
}
