import type { Knex } from 'knex';

import type { Actor } from '../../../shared/actor';
import type { CaseState } from '../../../shared/restoration/case-state';
import type { Survey } from '../../../shared/restoration/contract';
import { priorityProduct } from '../../../shared/restoration/priority';
import { latestOf } from '../../../shared/restoration/survey-trend';
import { objectOf } from '../../../shared/values';
import { lockDocument } from '../database/document-lock';
import type { ItemUid } from '../services/gate';
import { movedMeanwhile, noSuchItem } from './refuse';
import type { RoomContext } from './room-context';

/** Who wants what done to which item. `sent` is the body of the request: any JSON. */
export interface ItemRequest {
  readonly uid: ItemUid;
  readonly documentId: string;
  readonly sent: unknown;
  readonly actor: Actor;
}

/**
 * Runs `work` in one transaction under the document's lock: whoever comes second sees what the first one left.
 * @throws 404 `ITEM_NOT_FOUND` where the item is gone by then
 */
export const underLock = <T>(
  { strapi, inTransaction }: RoomContext,
  { uid, documentId }: Pick<ItemRequest, 'uid' | 'documentId'>,
  work: (trx: Knex) => Promise<T>,
): Promise<T> =>
  inTransaction(async (trx) => {
    await lockDocument(strapi, trx, documentId);
    const row: unknown = await strapi.db
      .query(uid)
      .findOne({ where: { documentId, publishedAt: { $null: true } }, select: ['id'] });
    if (!row) throw noSuchItem();
    return work(trx);
  });

/** @throws `ITEM_MOVED` where the request was made over another state than the one that is there now */
export const checkVersion = (state: CaseState | null, sent: unknown): void => {
  const { version } = objectOf(sent);
  if (version !== undefined && version !== null && version !== (state?.version ?? 0)) throw movedMeanwhile();
};

/** What orders the item in the queue, by the last survey that stands. */
export const priorityIn = (surveys: readonly Survey[]): number | null => {
  const latest = latestOf(surveys);
  return latest ? priorityProduct(latest) : null;
};

/** Puts a case in the place of the one it was made from. @throws `ITEM_MOVED` where somebody was faster */
export const writeCase = async (
  { cases, surveys }: RoomContext,
  trx: Knex,
  { uid, documentId }: Pick<ItemRequest, 'uid' | 'documentId'>,
  next: CaseState,
): Promise<void> => {
  const priority = priorityIn(await surveys.of(trx, uid, documentId));
  if (!(await cases.write(trx, uid, documentId, next, priority))) throw movedMeanwhile();
};
