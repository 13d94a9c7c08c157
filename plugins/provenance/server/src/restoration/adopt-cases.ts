import type { Knex } from 'knex';

import { processActor } from '../../../shared/actor';
import { personOf } from '../../../shared/appraisal/state';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import type { RestorationStatus } from '../../../shared/restoration/contract';
import { isStatus } from '../../../shared/restoration/status-words';
import { ITEM_UIDS } from '../appraisal/item-uids';
import { lockDocument } from '../database/document-lock';
import { ledgerOf } from '../ledger/ledger';
import type { ItemUid } from '../services/gate';
import { differing, type Differing } from './differing-rows';
import { openCase } from './open-case';
import { projectStatus } from './project-status';
import type { RoomContext } from './room-context';

const ADOPTER = processActor('archive');
const REASON = 'Tình trạng phục hồi đã ghi từ trước khi có hồ sơ phục hồi; kho tự mở hồ sơ này.';

const adoptOne = async (context: RoomContext, trx: Knex, uid: ItemUid, rows: readonly Differing[]) => {
  const [first] = rows;
  if (!first) return;
  const documentId = first.document_id;
  if (isStatus(first.status)) {
    await projectStatus(context, trx, uid, [documentId], first.status);
    return;
  }
  const shown = rows
    .map((row) => row.shown)
    .find((status): status is RestorationStatus => isStatus(status) && status !== 'not-needed');
  if (!shown) {
    await projectStatus(context, trx, uid, [documentId], 'not-needed');
    return;
  }
  await openCase(context, trx, { uid, documentId, by: personOf(ADOPTER), reason: REASON, status: shown });
  const entry: LedgerEntryInput = {
    act: 'restoration.adopt',
    uid,
    documentId,
    outcome: 'done',
    note: REASON,
    change: { old: null, new: { restorationStatus: shown } },
    actor: ADOPTER,
  };
  await ledgerOf(context.strapi).append([entry]);
};

/**
 * Brings rows and cases together, at every boot: a status that no case explains (earlier acts of appraisal wrote it by
 * themselves) gets a case opened by the archive, and a row that shows another status than its case is mended. Where there
 * is nothing to do it costs one query for each kind.
 *
 * @returns how many items were put right
 */
export const adoptCases = async (context: RoomContext): Promise<number> => {
  const { strapi, inTransaction } = context;
  let adopted = 0;
  for (const uid of ITEM_UIDS) {
    const found = await inTransaction((trx) => differing(context, trx, uid));
    for (const documentId of new Set(found.map((row) => row.document_id))) {
      await inTransaction(async (trx) => {
        await lockDocument(strapi, trx, documentId);
        await adoptOne(context, trx, uid, await differing(context, trx, uid, documentId));
      });
      adopted += 1;
    }
  }
  return adopted;
};
