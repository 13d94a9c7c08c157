import type { Knex } from 'knex';

import { type Person } from '../../../shared/appraisal/state';
import type { RestorationStatus } from '../../../shared/restoration/contract';
import { openedCase } from '../../../shared/restoration/next-case';
import { isOpen } from '../../../shared/restoration/status-words';
import type { ItemUid } from '../services/gate';
import { projectStatus } from './project-status';
import type { RoomContext } from './room-context';
import { priorityIn } from './under-lock';

interface Opening {
  readonly uid: ItemUid;
  readonly documentId: string;
  readonly by: Person;
  readonly reason: string;
  readonly status?: RestorationStatus;
}

/** Opens a case in the running transaction and shows its status. The caller holds the document's lock. */
export const openCase = async (
  context: RoomContext,
  trx: Knex,
  { uid, documentId, by, reason, status }: Opening,
): Promise<void> => {
  const state = openedCase(by, reason, new Date().toISOString(), status);
  const priority = priorityIn(await context.surveys.of(trx, uid, documentId));
  await context.cases.open(trx, uid, documentId, state, priority);
  await projectStatus(context, trx, uid, [documentId], state.status);
};

/**
 * Opens a case where none is open: the appraiser's nomination. In its transaction, under its lock.
 * @returns whether there was none
 */
export const openUnlessOpen = async (context: RoomContext, trx: Knex, opening: Opening): Promise<boolean> => {
  const last = await context.cases.last(trx, opening.uid, opening.documentId);
  if (last && isOpen(last.status)) return false;
  await openCase(context, trx, opening);
  return true;
};
