import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { lockDocuments } from '../../database/document-lock';
import { kindOfUid, ITEM_KINDS, uidOfKind } from '../item-kinds';
import type { Judge } from '../judge';
import type { Revalidation } from '../revalidation';
import { type DueRecord, type DueRow, type DueStore, PRIORITY } from '../store/due-store';
import { projectVerdicts } from '../store/project-verdicts';
import type { VerdictStore } from '../store/verdict-store';
import type { Verdict } from '../verdict';
import { fanOut } from './fan-out';

export interface BatchParts {
  readonly strapi: Core.Strapi;
  readonly due: DueStore;
  readonly verdicts: VerdictStore;
  readonly judge: Judge;
  readonly revalidation: Revalidation;
}

const distinct = (rows: readonly DueRow[]): DueRecord[] => [
  ...new Map(rows.map(({ uid, documentId }) => [`${uid} ${documentId}`, { uid, documentId }])).values(),
];

/** Other items whose own verdict must follow: what began or ceased to be a copy, or to share an archival code. */
const peersToFollow = async (
  connection: Knex,
  items: readonly DueRecord[],
  verdicts: readonly Verdict[],
  store: VerdictStore,
): Promise<DueRecord[]> => {
  const before = await store.refsOf(connection, items);
  const now = new Map<string, Set<string>>();
  const follow = new Map<string, DueRecord>();
  for (const { documentId, peers, refs } of verdicts) {
    refs.forEach((ref) => now.set(documentId, (now.get(documentId) ?? new Set()).add(ref)));
    for (const peer of peers)
      if (!before.get(documentId)?.has(peer.documentId)) follow.set(peer.documentId, peer);
  }
  const gone = [...before].flatMap(([item, refs]) => [...refs].filter((ref) => !now.get(item)?.has(ref)));
  for (const item of await store.itemsAmong(connection, gone)) follow.set(item.documentId, item);
  return [...follow.values()];
};

/**
 * Judges what the claimed rows name and settles them, all or nothing (E5): items are judged as they stand, draft and
 * published row; other records are expanded to the items that depend on them.
 *
 * @throws whatever a row that cannot be judged throws; then nothing of the batch was stored
 */
export const processBatch = async (rows: readonly DueRow[], parts: BatchParts): Promise<void> => {
  const { strapi, due, verdicts: store, judge, revalidation } = parts;
  const records = distinct(rows);
  const items = records.filter(({ uid }) => kindOfUid(uid) !== null);
  const others = records.filter(({ uid }) => kindOfUid(uid) === null);

  const derived: DueRecord[] = [];
  for (const record of others) {
    const found = await fanOut(record, parts);
    if (found === 'everything') await revalidation.start();
    else derived.push(...found);
  }

  const verdicts: Verdict[] = [];
  let hash = '';
  for (const kind of ITEM_KINDS) {
    const ids = items.filter(({ uid }) => uid === uidOfKind(kind)).map(({ documentId }) => documentId);
    if (ids.length === 0) continue;
    const judged = await judge.verdicts(await judge.readRows(kind, ids));
    verdicts.push(...judged.verdicts);
    hash = judged.rulesHash;
  }

  // When everything is judged, every peer has its own turn.
  const inRun = new Set(rows.filter(({ runId }) => runId !== null).map(({ documentId }) => documentId));
  const single = items.filter(({ documentId }) => !inRun.has(documentId));
  await strapi.db.connection.transaction(async (trx: Knex.Transaction) => {
    // Draft and published row are touched in another order here than by a publish: one of the two would be undone.
    await lockDocuments(
      strapi,
      trx,
      verdicts.map(({ documentId }) => documentId),
    );
    const follow = await peersToFollow(
      trx,
      single,
      verdicts.filter(({ documentId }) => !inRun.has(documentId)),
      store,
    );
    await store.replace(trx, items, verdicts, hash);
    const changed = await projectVerdicts(strapi, trx, verdicts);
    await due.insert(trx, [...derived, ...follow], PRIORITY.derived);
    await due.complete(trx, rows);
    await revalidation.advance(trx, rows, changed);
  });
};
