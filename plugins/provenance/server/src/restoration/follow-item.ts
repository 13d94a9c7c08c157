import type { Knex } from 'knex';

import { processActor } from '../../../shared/actor';
import type { CatalogueChange } from '../../../shared/change';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import { caseMovedTo } from '../../../shared/restoration/next-case';
import { isOpen } from '../../../shared/restoration/status-words';
import type { ItemUid } from '../services/gate';
import { projectStatus } from './project-status';
import type { RoomContext } from './room-context';
import { writeCase } from './under-lock';

const ARCHIVE = processActor('archive');
const GONE = 'Hồ sơ tư liệu đã bị xóa.';

const abandoned = async (
  context: RoomContext,
  trx: Knex,
  uid: ItemUid,
  documentId: string,
): Promise<LedgerEntryInput[]> => {
  const last = await context.cases.last(trx, uid, documentId);
  if (!last || !isOpen(last.status)) return [];
  const now = new Date().toISOString();
  await writeCase(
    context,
    trx,
    { uid, documentId },
    { ...caseMovedTo(last, 'abandoned', now), lastReason: GONE, postponed: null },
  );
  return [
    {
      act: 'restoration.abandon',
      uid,
      documentId,
      outcome: 'done',
      note: GONE,
      change: { old: { restorationStatus: last.status }, new: { restorationStatus: 'abandoned' } },
      actor: ARCHIVE,
    },
  ];
};

/**
 * Lets the status follow a write of the catalogue, inside its transaction and under its lock. Publishing and discarding
 * copy a row that shows the status already; a copy of an item is another object, and its case is not copied. Cases and
 * surveys of a deleted item stay as its record; an open case ends with it.
 *
 * @returns what the ledger should say; the pipeline appends it last
 */
export const followItem = (
  context: RoomContext,
  { uid, documentId, action }: CatalogueChange,
): Promise<LedgerEntryInput[]> =>
  context.inTransaction(async (trx) => {
    if (action === 'delete') return abandoned(context, trx, uid as ItemUid, documentId);
    if (action === 'clone') await projectStatus(context, trx, uid as ItemUid, [documentId], 'not-needed');
    return [];
  });
