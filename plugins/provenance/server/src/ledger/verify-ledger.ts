import type { Core } from '@strapi/strapi';

import { chainBreak, type ChainBreak } from '../../../shared/ledger/chain-break';
import type { ChainHead } from '../../../shared/ledger/stored-entry';
import { createChainVerifier } from '../../../shared/ledger/verify-chain';
import { createGuards } from './guards/guards';
import { sha256 } from './sha256';
import { createLedgerTable } from './table/ledger-table';

/** Entries read at a time: memory does not grow with the ledger, and the server answers others in between. */
const PAGE = 2000;

/** What a check of the ledger found. */
export interface LedgerReport {
  readonly ok: boolean;
  /** How many entries were checked. */
  readonly entries: number;
  /** The last entry found to be sound; `seq` 0 where there is none. */
  readonly head: ChainHead;
  readonly break: ChainBreak | null;
  /** Triggers of the database that are missing or altered. */
  readonly guards: readonly string[];
}

export interface VerifyOptions {
  /** A head noted earlier (printed, mailed), which must still be part of the chain (L7). */
  readonly expected?: ChainHead | undefined;
  /** Where an earlier check got to: only what came after it is read, and that entry itself again. */
  readonly since?: ChainHead | undefined;
}

/** Checks the ledger as it lies in the database (L6): numbers, links, hashes, triggers. Reads only. */
export const verifyLedger = async (
  strapi: Core.Strapi,
  { expected, since }: VerifyOptions = {},
): Promise<LedgerReport> => {
  const table = createLedgerTable(strapi);
  const guards = await createGuards(strapi).damaged(strapi.db.connection);
  const report = (found: ChainBreak | null, head: ChainHead, entries: number): LedgerReport => ({
    ok: found === null && guards.length === 0,
    entries,
    head,
    break: found,
    guards,
  });

  const start = since && since.seq > 1 ? await table.at(since.seq) : undefined;
  if (since && since.seq > 1 && !start)
    return report(chainBreak('LEDGER_HEAD', null, since.seq), { seq: 0, hash: '' }, 0);
  const from = start && since ? { seq: since.seq - 1, hash: String(start.prevHash) } : undefined;
  const verifier = createChainVerifier(sha256, { from, expected: expected ?? since });

  let entries = 0;
  let after = from?.seq;
  for (;;) {
    const page = await table.after(after, PAGE);
    for (const row of page) {
      const found = verifier.next(row);
      if (found) return report(found, verifier.head(), entries);
      entries += 1;
    }
    if (page.length < PAGE) return report(verifier.end(), verifier.head(), entries);
    after = Number(page.at(-1)?.seq);
  }
};
