import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { PortsService } from '../../plugins/preservation/server/src/services/ports';
import type { DisposalRecord } from '../../plugins/preservation/shared/bin/contract';
import { actingOf } from '../../plugins/provenance/server/src/acting/acting';
import { evaluationOf } from '../../plugins/provenance/server/src/evaluation/evaluation';
import { readHolders } from '../../plugins/provenance/server/src/evaluation/reading/read-copies';
import { PRIORITY } from '../../plugins/provenance/server/src/evaluation/store/due-store';
import { ledgerOf } from '../../plugins/provenance/server/src/ledger/ledger';
import { createLedgerTable } from '../../plugins/provenance/server/src/ledger/table/ledger-table';
import { MASTER_UID } from '../../plugins/provenance/shared/ledger/master-uid';

/** What each step towards disposal is called in the ledger. */
const ACT: Readonly<Record<DisposalRecord['act'], string>> = {
  'propose-disposal': 'file.propose-disposal',
  'approve-disposal': 'file.approve-disposal',
  'reject-disposal': 'file.reject-disposal',
  restore: 'file.restore',
  purge: 'file.purge',
  erase: 'file.erase',
};

/** Names under which masters came in, from the ledger: the store itself keeps none. */
const namesOf =
  (strapi: Core.Strapi) =>
  async (sha256s: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    if (sha256s.length === 0) return new Map();
    const rows: { document_id: string; change: string }[] = await createLedgerTable(strapi)
      .query()
      .select('document_id', 'change')
      .where({ act: 'file.store', uid: MASTER_UID })
      .whereIn('document_id', [...sha256s]);
    return new Map(
      rows.map(({ document_id, change }) => [
        document_id,
        String((JSON.parse(change) as { new: { name?: unknown } }).new.name ?? ''),
      ]),
    );
  };

/** Items whose masters were checked are judged again: a rule asks how long that lies back (P27). */
const judgeHolders =
  (strapi: Core.Strapi) =>
  async (sha256s: readonly string[]): Promise<void> => {
    const holders = await readHolders(strapi, sha256s);
    if (holders.length === 0) return;
    const items = new Map(
      holders.map(({ uid, documentId }) => [`${uid} ${documentId}`, { uid, documentId }] as const),
    );
    await strapi.db.transaction(async ({ trx, onCommit }) => {
      const { due, wake } = evaluationOf(strapi);
      await due.insert(trx as unknown as Knex, [...items.values()], PRIORITY.derived);
      onCommit(() => wake());
    });
  };

/** Joins the watch over the masters to ledger, judgement and accounts: the store knows none of them. */
export const wireMasterWatch = (strapi: Core.Strapi): void => {
  const ports: PortsService = strapi.plugin('preservation').service('ports');
  ports.setWhoActs(() => {
    const { kind, id, name, functions, runsTheMachine } = actingOf(strapi).current();
    // Programs and tokens answer for nothing.
    return { id: kind === 'user' ? id : '', name, functions, runsTheMachine };
  });
  ports.setWatchPorts({
    namesOf: namesOf(strapi),
    followChecked: judgeHolders(strapi),
    recordFixity: (records) =>
      ledgerOf(strapi).append(
        records.map(({ sha256, outcome, note, facts }) => ({
          act: 'fixity.check',
          uid: sha256 === null ? null : MASTER_UID,
          documentId: sha256,
          outcome,
          note,
          change: { old: null, new: facts },
        })),
      ),
    recordDisposal: (record) =>
      ledgerOf(strapi).append([
        {
          act: ACT[record.act],
          uid: MASTER_UID,
          documentId: record.sha256,
          outcome: 'done',
          note: record.reason,
          change: { old: { state: record.old }, new: { state: record.new, ...record.facts } },
        },
      ]),
  });
};
