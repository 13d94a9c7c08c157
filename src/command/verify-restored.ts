import { setTimeout as pause } from 'node:timers/promises';

import { fixityOf } from '../../plugins/preservation/server/src/fixity/fixity';
import type { FindingCounts } from '../../plugins/preservation/shared/fixity/integrity';
import { ledgerOf } from '../../plugins/provenance/server/src/ledger/ledger';
import type { LedgerReport } from '../../plugins/provenance/server/src/ledger/verify-ledger';
import type { RestoreResult } from '../backup/restore-backup';
import { bootForCommand } from './boot';

const BUSY_MS = 1000;

/** Boots the restored archive and checks the whole ledger against the head in the manifest, and database against disk. */
export const verifyRestored = async ({
  variables,
  snapshot,
}: RestoreResult): Promise<{ ledger: LedgerReport; counts: FindingCounts }> => {
  Object.assign(process.env, variables, { RESTORE_CHECK: 'true' });
  const strapi = await bootForCommand();
  try {
    const ledger = await ledgerOf(strapi).verify({ expected: snapshot.manifest.ledgerHead });
    // A check that was running when the backup was taken holds its place for a minute.
    for (;;) {
      const answer = await fixityOf(strapi).compare('command');
      if ('busy' in answer) await pause(BUSY_MS);
      else if (answer.report) return { ledger, counts: answer.report.counts };
      else throw new Error('The comparison of database and disk was cut off.');
    }
  } finally {
    await strapi.destroy();
  }
};
