import type { Knex } from 'knex';

import { backoff } from '../../../shared/backoff';
import { coalesce, type RecordRows } from '../../../shared/coalesce';
import { indexId, ITEM_KINDS, kindOfUid, uidOfKind, type ItemKind } from '../../../shared/kinds';
import { sendIsolating } from '../../../shared/send-isolating';
import { EngineRefused, type SearchEngine } from '../engine/search-engine';
import { PRIORITY, type OutboxRow } from '../outbox/outbox-row';
import type { OutboxStore } from '../outbox/outbox-store';
import type { IndexedDocument } from '../projecting/content-hash';
import type { Projector } from '../projecting/projector';
import type { ItemReader } from '../reading/item-reader';
import type { PlaceReader } from '../reading/place-reader';
import { fanOut } from './fan-out';

export interface BatchParts {
  connection: Knex;
  store: OutboxStore;
  engine: SearchEngine;
  items: ItemReader;
  places: PlaceReader;
  projector: Projector;
  /** The index that is being built beside the one in use, if there is one (X26). */
  beside: () => Promise<SearchEngine | null>;
  clock: () => number;
}

type Records = RecordRows<OutboxRow>[];

interface Work {
  upserts: Map<IndexedDocument, OutboxRow[]>;
  removals: Map<string, OutboxRow[]>;
  failed: Map<OutboxRow[], string>;
}

const isRefusal = (error: unknown): error is EngineRefused => error instanceof EngineRefused;

/** What has no published row, or may not be told, is to be removed. */
async function projectKind(
  kind: ItemKind,
  records: Records,
  work: Work,
  projector: Projector,
): Promise<void> {
  const projected = await projector.project(
    kind,
    records.map(({ documentId }) => documentId),
  );
  for (const { documentId, rows } of records) {
    const answer = projected.get(documentId) ?? { document: null };
    if ('error' in answer) work.failed.set(rows, answer.error);
    else if (answer.document) work.upserts.set(answer.document, rows);
    else work.removals.set(indexId(kind, documentId), rows);
  }
}

/** Sends some work to one index; what it refuses joins what failed. */
async function sendTo(
  engine: SearchEngine,
  work: Work,
  wanted: (rows: readonly OutboxRow[]) => boolean,
): Promise<void> {
  const some = <Key>(entries: Map<Key, OutboxRow[]>) =>
    [...entries].filter(([, rows]) => wanted(rows)).map(([key]) => key);
  const refusedDocuments = await sendIsolating(some(work.upserts), (part) => engine.upsert(part), isRefusal);
  const refusedIds = await sendIsolating(some(work.removals), (part) => engine.remove(part), isRefusal);
  refusedDocuments.forEach((reason, document) => work.failed.set(work.upserts.get(document) ?? [], reason));
  refusedIds.forEach((reason, id) => work.failed.set(work.removals.get(id) ?? [], reason));
}

/** Rows that only fill an index anew; the index in use has no need of them while another one is built beside it. */
const onlyRebuilds = (rows: readonly OutboxRow[]): boolean =>
  rows.every(({ priority }) => priority === PRIORITY.rebuild);

/**
 * Works off claimed rows (rules X3–X5, X7, X26): fans reference records out, sends one batch of documents and one of
 * removals, and settles each row by what became of it.
 * @throws EngineUnavailable (the caller gives the rows back) and database errors
 */
export async function processBatch(rows: readonly OutboxRow[], parts: BatchParts): Promise<void> {
  const { connection, store, engine, projector, clock } = parts;
  const records = coalesce(rows);
  const work: Work = { upserts: new Map(), removals: new Map(), failed: new Map() };

  // Asked before anything is read: what is read later is at least as new as the beginning of the build.
  const beside = await parts.beside();
  for (const kind of ITEM_KINDS) {
    const ofKind = records.filter(({ uid }) => uid === uidOfKind(kind));
    if (ofKind.length > 0) await projectKind(kind, ofKind, work, projector);
  }
  await sendTo(engine, work, (some) => beside === null || !onlyRebuilds(some));
  if (beside) await sendTo(beside, work, () => true);

  for (const record of records.filter(({ uid }) => kindOfUid(uid) === null)) {
    for await (const entries of fanOut(record, parts))
      await store.insert(connection, entries, PRIORITY.derived);
  }

  const failedRows = new Set([...work.failed.keys()].flat());
  await store.complete(rows.filter((row) => !failedRows.has(row)));
  for (const [failed, reason] of work.failed) {
    for (const row of failed) {
      const wait = backoff(row.attempts + 1);
      await store.fail(row, reason, wait === null ? null : clock() + wait);
    }
  }
}
