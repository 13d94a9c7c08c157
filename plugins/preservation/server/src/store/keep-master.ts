import type { Readable } from 'node:stream';

import { mimeOfStoredExt } from '../../../shared/accepted-types';
import type { MasterFacts, StoredMaster } from '../../../shared/contracts';
import { inspect } from '../inspection/inspect';
import type { Verdict } from '../inspection/verdict';
import type { Tools } from '../options';
import type { Semaphore } from '../semaphore';
import { createKeyedLock } from '../services/keyed-lock';
import type { ArchiveLayout } from './archive-layout';
import { commitDerivatives } from './derivative-store';
import { findMaster } from './find-master';
import type { MasterLedger } from './master-ledger';
import { commitMaster } from './master-store';
import { discard, receive, type StagedFile } from './staging';

export interface KeeperPorts {
  layout: ArchiveLayout;
  tools: Tools;
  ledger: MasterLedger;
  semaphore: Semaphore;
  now: () => Date;
}

const factsOf = ({ sha256, bytes }: StagedFile, verdict: Verdict): MasterFacts => ({
  sha256,
  bytes,
  mime: verdict.mime,
  kind: verdict.kind,
  width: verdict.width,
  height: verdict.height,
  pages: verdict.pages,
  durationSeconds: verdict.durationSeconds,
  checked: verdict.checked,
  notes: verdict.notes,
});

/**
 * The one way bytes become a master: arrive, be judged, lie on the disk, be written down (F1–F6).
 * Disk first, ledger second: where the ledger fails the master stays, untracked, and the error goes on.
 */
export const createKeeper = ({ layout, tools, ledger, semaphore, now }: KeeperPorts) => {
  const inTurn = createKeyedLock();

  const settle = async (staged: StagedFile, fileName: string): Promise<StoredMaster> => {
    const verdict = await semaphore(() => inspect(staged, fileName, tools));
    // The same bytes under another name (notes.txt, notes.csv) stay one master with its first extension, also where they
    // come at once. Only the disk is waited for in turn: a wait for the database could be a wait for each other.
    const { ext, duplicate } = await inTurn(staged.sha256, async () => {
      const known = await findMaster(layout, staged.sha256);
      const first = known?.ext ?? verdict.ext;
      return { ext: first, ...(await commitMaster(layout, staged, first)) };
    });
    const mime = ext === verdict.ext ? verdict.mime : (mimeOfStoredExt(ext) ?? verdict.mime);
    if (verdict.pictures) await commitDerivatives(layout, staged.sha256, staged.dir);
    const { derivativeState, pictures } = verdict;
    const stored: StoredMaster = {
      facts: { ...factsOf(staged, verdict), mime },
      ext,
      derivativeState,
      pictures,
      duplicate,
    };
    await ledger.record(stored, now(), fileName);
    return stored;
  };

  return {
    /** Takes bytes into staging only. The caller must `settle` or `discard` what it gets. */
    receive: (source: Readable): Promise<StagedFile> => receive(source, layout.staging),

    /**
     * Judges and stores a staged file; staging is empty afterwards whatever happens.
     * @throws FileRefused (nothing stored), MasterConflict, errors of disk or database.
     */
    async settle(staged: StagedFile, fileName: string): Promise<StoredMaster> {
      try {
        return await settle(staged, fileName);
      } finally {
        await discard(staged);
      }
    },

    /**
     * Judges a staged file and keeps nothing of it: what a dry run asks for.
     * @throws FileRefused.
     */
    async judge(staged: StagedFile, fileName: string): Promise<MasterFacts> {
      try {
        return factsOf(staged, await semaphore(() => inspect(staged, fileName, tools)));
      } finally {
        await discard(staged);
      }
    },
  };
};

export type Keeper = ReturnType<typeof createKeeper>;
