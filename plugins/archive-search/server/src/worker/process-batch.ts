import type { Knex } from 'knex';

import { backoff } from '../../../shared/backoff';
import { coalesce, type RecordRows } from '../../../shared/coalesce';
import { type GenerationTeller, shownFiles } from '../../../shared/generations';
import { indexId, ITEM_KINDS, kindOfUid, uidOfKind, type ItemKind } from '../../../shared/kinds';
import { projectItem, type ProjectionContext } from '../../../shared/projection/project-item';
import type { PublicItemDocument } from '../../../shared/public-item-document';
import type { ItemRow } from '../../../shared/rows';
import { sendIsolating } from '../../../shared/send-isolating';
import { EngineRefused, type SearchEngine } from '../engine/search-engine';
import { PRIORITY, type OutboxRow } from '../outbox/outbox-row';
import type { OutboxStore } from '../outbox/outbox-store';
import type { ItemReader } from '../reading/item-reader';
import type { PlaceReader } from '../reading/place-reader';
import { fanOut } from './fan-out';

export interface BatchParts {
  connection: Knex;
  store: OutboxStore;
  engine: SearchEngine;
  items: ItemReader;
  places: PlaceReader;
  projection: () => Omit<ProjectionContext, 'places' | 'generations'>;
  tellGenerations: GenerationTeller;
  clock: () => number;
}

type Records = RecordRows<OutboxRow>[];

interface Work {
  upserts: Map<PublicItemDocument, OutboxRow[]>;
  removals: Map<string, OutboxRow[]>;
  failed: Map<OutboxRow[], string>;
}

const isRefusal = (error: unknown): error is EngineRefused => error instanceof EngineRefused;
const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The place ids that the captions of some rows name. */
const placeIds = (rows: readonly ItemRow[]): string[] =>
  rows.flatMap(({ captionPlace }) => (captionPlace?.place ? [captionPlace.place.documentId] : []));

/** Projects the *current* published state of items of one kind; what has none is to be removed. */
async function projectKind(kind: ItemKind, records: Records, work: Work, parts: BatchParts): Promise<void> {
  const rows = await parts.items.published(
    kind,
    records.map(({ documentId }) => documentId),
  );
  const rowOf = new Map(rows.map((row) => [row.documentId, row]));
  const told = await parts.tellGenerations(rows.map(shownFiles));
  const context: ProjectionContext = {
    ...parts.projection(),
    generations: new Map(rows.map(({ documentId }, at) => [documentId, told[at] ?? []])),
    places: await parts.places.withAncestors(placeIds(rows)),
  };
  for (const record of records) {
    const row = rowOf.get(record.documentId);
    try {
      const document = row ? projectItem(kind, row, context) : null;
      if (document) work.upserts.set(document, record.rows);
      else work.removals.set(indexId(kind, record.documentId), record.rows);
    } catch (error) {
      // One row of an unforeseen shape must not hold up the other 199.
      work.failed.set(record.rows, message(error));
    }
  }
}

/**
 * Works off claimed rows (rules X3–X5, X7): fans reference records out, sends one batch of documents and one of removals,
 * and settles each row by what became of it.
 * @throws EngineUnavailable (the caller gives the rows back) and database errors
 */
export async function processBatch(rows: readonly OutboxRow[], parts: BatchParts): Promise<void> {
  const { connection, store, engine, clock } = parts;
  const records = coalesce(rows);
  const work: Work = { upserts: new Map(), removals: new Map(), failed: new Map() };

  for (const kind of ITEM_KINDS) {
    const ofKind = records.filter(({ uid }) => uid === uidOfKind(kind));
    if (ofKind.length > 0) await projectKind(kind, ofKind, work, parts);
  }

  const refusedDocuments = await sendIsolating(
    [...work.upserts.keys()],
    (some) => engine.upsert(some),
    isRefusal,
  );
  const refusedIds = await sendIsolating([...work.removals.keys()], (some) => engine.remove(some), isRefusal);
  refusedDocuments.forEach((reason, document) => work.failed.set(work.upserts.get(document) ?? [], reason));
  refusedIds.forEach((reason, id) => work.failed.set(work.removals.get(id) ?? [], reason));

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
