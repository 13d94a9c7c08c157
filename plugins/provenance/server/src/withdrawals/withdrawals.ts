import type { Core } from '@strapi/strapi';

import type { WithdrawalProof } from '../../../shared/withdrawals/proof';
import { isItemUid, type ItemUid } from '../services/gate';
import type { IncomingWrite } from '../versions/versions';
import { createWithdrawalStore } from './store';
import type { IndexProbe } from './verify';
import { createWithdrawalWorker } from './worker';

interface PublishedRow {
  title: string | null;
  representations?: { file?: { hash?: string; ext?: string } | null }[];
}

/** What this room must be told of the others: files belong to preservation, the index to archive-search. */
export interface WithdrawalPorts {
  /** Every address, signed or not, under which a file of the item was ever handed out. `ext` with the dot. */
  readonly addressesOf: (uid: ItemUid, documentId: string, file: { hash: string; ext: string }) => string[];
  readonly indexProbe: IndexProbe;
}

const ENDS_PUBLICATION: readonly string[] = ['unpublish', 'delete'];

/** Proof that what was withdrawn can no longer be reached: answers, pictures, index (A39). */
export const createWithdrawals = ({ strapi }: { strapi: Core.Strapi }) => {
  const store = createWithdrawalStore(strapi);
  let ports: WithdrawalPorts = {
    addressesOf: () => [],
    indexProbe: () => Promise.reject(new Error('the index was not wired')),
  };
  const worker = createWithdrawalWorker({ strapi, store, indexProbe: () => ports.indexProbe });

  return {
    prepare: () => store.prepare(),

    setPorts: (wired: WithdrawalPorts): void => {
      ports = wired;
    },

    /** Before the write, in its transaction: notes what the published item shows now, while that can still be read. */
    async before({ uid, documentId, action }: IncomingWrite): Promise<void> {
      if (!isItemUid(uid) || !documentId || !ENDS_PUBLICATION.includes(action)) return;
      const row: PublishedRow | null = await strapi.db.query(uid).findOne({
        where: { documentId, publishedAt: { $notNull: true } },
        select: ['title'],
        populate: { representations: { populate: { file: { select: ['hash', 'ext'] } } } },
      });
      if (!row) return;
      const addresses = (row.representations ?? []).flatMap(({ file }) =>
        file?.hash && file.ext ? ports.addressesOf(uid, documentId, { hash: file.hash, ext: file.ext }) : [],
      );
      await store.add({ uid, documentId, title: row.title ?? '', addresses }, new Date());
    },

    latest: (uid: string, documentId: string): Promise<WithdrawalProof | null> =>
      store.latest(uid, documentId),

    start: () => worker.start(),
    wake: () => worker.wake(),
    stop: () => worker.stop(),
    lookNow: () => worker.lookNow(),
  };
};

export type WithdrawalsService = ReturnType<typeof createWithdrawals>;

/** The service, with its type. */
export const withdrawalsOf = (strapi: Core.Strapi): WithdrawalsService =>
  strapi.plugin('provenance').service('withdrawals');
