import { setTimeout as pause } from 'node:timers/promises';

import { fixityOf } from '../../plugins/preservation/server/src/fixity/fixity';
import type { FindingCounts } from '../../plugins/preservation/shared/fixity/integrity';
import { ledgerOf } from '../../plugins/provenance/server/src/ledger/ledger';
import type { LedgerReport } from '../../plugins/provenance/server/src/ledger/verify-ledger';
import type { RestoreResult } from '../backup/restore-backup';
import { writeRestoreEntry } from '../wiring/backup-entries';
import { bootForCommand } from './boot';

export interface Verified {
  readonly ledger: LedgerReport;
  readonly counts: FindingCounts;
  /** But for what the backup had lost already, every master is there with its size, and no other. */
  readonly isDiskRight: boolean;
}

const BUSY_MS = 1000;

/**
 * Boots the restored archive and checks the whole ledger against the head in the manifest, and database against disk.
 * What was found right is written into its ledger (F164).
 */
export const verifyRestored = async (result: RestoreResult): Promise<Verified> => {
  const { variables, snapshot, lost } = result;
  Object.assign(process.env, variables, { RESTORE_CHECK: 'true' });
  const strapi = await bootForCommand();
  try {
    const ledger = await ledgerOf(strapi).verify({ expected: snapshot.manifest.ledgerHead });
    // A check that was running when the backup was taken holds its place for a minute.
    for (;;) {
      const answer = await fixityOf(strapi).compare('command');
      if ('busy' in answer) await pause(BUSY_MS);
      else if (answer.report) {
        const { counts } = answer.report;
        const isDiskRight = counts.size === 0 && counts.untracked === 0 && counts.missing === lost.length;
        if (ledger.ok && isDiskRight) await writeRestoreEntry(strapi, result);
        return { ledger, counts, isDiskRight };
      } else throw new Error('The comparison of database and disk was cut off.');
    }
  } finally {
    await strapi.destroy();
  }
};
