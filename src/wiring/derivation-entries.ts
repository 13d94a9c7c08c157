import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { canonicalJson } from '../../packages/canonical-json/src';
import { portsOf } from '../../plugins/preservation/server/src/services/ports';
import type { DerivationRecorder } from '../../plugins/preservation/shared/derivations/contract';
import { actingOf } from '../../plugins/provenance/server/src/acting/acting';
import { ledgerOf } from '../../plugins/provenance/server/src/ledger/ledger';
import { createLedgerTable } from '../../plugins/provenance/server/src/ledger/table/ledger-table';
import { processActor } from '../../plugins/provenance/shared/actor';
import { MASTER_UID } from '../../plugins/provenance/shared/ledger/master-uid';

const ACT = 'file.derive';

/**
 * Writes what was made from a master into the ledger. Work that was repeated with the same result (after a crash, or a
 * copy asked for by two readers at once) is said once; a copy that a person took out of the house, each time.
 */
const recordDerivation =
  (strapi: Core.Strapi): DerivationRecorder =>
  async ({ sha256, kind, facts }) => {
    const change = { old: null, new: { kind, ...facts } };
    const append = () =>
      ledgerOf(strapi).append([{ act: ACT, uid: MASTER_UID, documentId: sha256, outcome: 'done', change }]);
    if (kind === 'outgoing-copy') return append();
    await strapi.db.transaction(async ({ trx }: { trx: Knex }) => {
      const known = await createLedgerTable(strapi)
        .query(trx)
        .where({ act: ACT, uid: MASTER_UID, document_id: sha256, change: canonicalJson(change) })
        .first('seq');
      // Whoever looked at the picture first did not make its copy.
      if (!known) await actingOf(strapi).actAs(processActor('archive'), append);
    });
  };

/** Has finished copies written into the ledger: the store knows no ledger. */
export const wireDerivationEntries = (strapi: Core.Strapi): void =>
  portsOf(strapi).setDerivationRecorder(recordDerivation(strapi));
