import type { Core } from '@strapi/strapi';

import { pagesOf } from '../../plugins/preservation/server/src/pages/pages';
import { portsOf } from '../../plugins/preservation/server/src/services/ports';
import type { ItemKind } from '../../plugins/preservation/shared/contracts';
import { ledgerOf } from '../../plugins/provenance/server/src/ledger/ledger';
import { isItemUid } from '../write-pipeline/catalogue';
import type { Change } from '../write-pipeline/ports';

/** After these the files of an item may be others than before. */
const CHANGES_FILES: ReadonlySet<Change['action']> = new Set(['create', 'update', 'clone', 'discardDraft']);

/** Orders the pages of the files that an item has after a change, in its transaction. */
export const orderPages = async (strapi: Core.Strapi, { uid, documentId, action }: Change): Promise<void> => {
  if (!isItemUid(uid) || !CHANGES_FILES.has(action)) return;
  await pagesOf(strapi).orderItem(uid.split('.')[1] as ItemKind, documentId);
};

/** Has every correction of a page's text written into the ledger, in its transaction: the pages know no ledger. */
export const wirePageTexts = (strapi: Core.Strapi): void => {
  portsOf(strapi).setCorrectionRecorder(({ uid, documentId, sha256, page, before, after }) =>
    ledgerOf(strapi).append([
      {
        act: 'file.correct-text',
        uid,
        documentId,
        outcome: 'done',
        change: { old: { sha256, page, text: before }, new: { sha256, page, text: after } },
      },
    ]),
  );
};
