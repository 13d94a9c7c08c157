import path from 'node:path';
import type { Readable } from 'node:stream';

import { mimeOfStoredExt } from '../../../shared/accepted-types';
import type { Fingerprint, MasterFacts, StoredMaster } from '../../../shared/contracts';
import type { CaptureDateReader } from '../inspection/capture-date';
import { inspect } from '../inspection/inspect';
import type { Verdict } from '../inspection/verdict';
import type { Tools } from '../options';
import type { Semaphore } from '../semaphore';
import { createKeyedLock } from '../services/keyed-lock';
import type { ArchiveLayout } from './archive-layout';
import { commitDerivatives } from './derivative-store';
import type { MasterLedger } from './master-ledger';
import { localShelf } from './local-shelf';
import type { MasterShelf } from './master-shelf';
import { discard, receive, type StagedFile } from './staging';

export interface KeeperPorts {
  layout: ArchiveLayout;
  /** Without one masters lie on this disk. */
  shelf?: Pick<MasterShelf, 'find' | 'put'>;
  tools: Tools;
  ledger: Pick<MasterLedger, 'record'>;
  semaphore: Semaphore;
  captureDate: Pick<CaptureDateReader, 'read'>;
  now: () => Date;
}

/** What is found out about a file besides its verdict. */
type Circumstances = Pick<MasterFacts, 'capturedOn' | 'verifiedAt'>;

const factsOf = (
  { sha256, bytes }: StagedFile,
  verdict: Verdict,
  { capturedOn, verifiedAt }: Circumstances,
): MasterFacts => ({
  sha256,
  bytes,
  mime: verdict.mime,
  kind: verdict.kind,
  width: verdict.width,
  height: verdict.height,
  pages: verdict.pages,
  ...(verdict.words !== null && { words: verdict.words }),
  durationSeconds: verdict.durationSeconds,
  checked: verdict.checked,
  notes: verdict.notes,
  capturedOn,
  verifiedAt,
});

/** Of photographs and scans only: the poster of a film says little, and first pages all look alike. */
const looksOf = async ({ dir }: StagedFile, { kind, pictures }: Verdict): Promise<Fingerprint | null> => {
  if (kind !== 'image' || !pictures) return null;
  // Loaded with the first picture, as the decoder is: a boot needs neither.
  const { fingerprint } = await import('../inspection/fingerprint');
  return fingerprint(path.join(dir, 'thumb.webp'));
};

/**
 * The one way bytes become a master: arrive, be judged, lie on the disk, be written down (F1–F6).
 * Disk first, ledger second: where the ledger fails the master stays, untracked, and the error goes on.
 */
export const createKeeper = ({
  layout,
  shelf = localShelf(layout),
  tools,
  ledger,
  semaphore,
  captureDate,
  now,
}: KeeperPorts) => {
  const inTurn = createKeyedLock();

  const circumstancesOf = async (staged: StagedFile, { kind }: Verdict): Promise<Circumstances> => ({
    capturedOn: kind === 'image' ? await captureDate.read(staged.path) : null,
    verifiedAt: now().toISOString(),
  });

  const settle = async (staged: StagedFile, fileName: string): Promise<StoredMaster> => {
    const { verdict, looks, circumstances } = await semaphore(async () => {
      const found = await inspect(staged, fileName, tools);
      return {
        verdict: found,
        circumstances: await circumstancesOf(staged, found),
        looks: await looksOf(staged, found),
      };
    });
    // The same bytes under another name (notes.txt, notes.csv) stay one master with its first extension, also where they
    // come at once. Only the disk is waited for in turn: a wait for the database could be a wait for each other.
    const { ext, duplicate } = await inTurn(staged.sha256, async () => {
      const known = await shelf.find(staged.sha256);
      const first = known?.ext ?? verdict.ext;
      return { ext: first, ...(await shelf.put(staged, first)) };
    });
    const mime = ext === verdict.ext ? verdict.mime : (mimeOfStoredExt(ext) ?? verdict.mime);
    if (verdict.pictures) await commitDerivatives(layout, staged.sha256, staged.dir);
    const { derivativeState, pictures } = verdict;
    const stored: StoredMaster = {
      facts: { ...factsOf(staged, verdict, circumstances), mime },
      ext,
      derivativeState,
      pictures,
      fingerprint: looks,
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
        const verdict = await semaphore(() => inspect(staged, fileName, tools));
        return factsOf(staged, verdict, await circumstancesOf(staged, verdict));
      } finally {
        await discard(staged);
      }
    },
  };
};

export type Keeper = ReturnType<typeof createKeeper>;
