import { archiveIdOf, GENESIS_ACT, genesisHash, hashedText } from './chain';
import { type BreakCode, type ChainBreak, chainBreak } from './chain-break';
import type { ChainHead, HashText, StoredEntry } from './stored-entry';

/** A row as the database gave it: whoever changed a table may have put anything anywhere. */
export type UntrustedEntry = { readonly [Key in keyof StoredEntry]: unknown };

const TEXTS = [
  'at',
  'actorKind',
  'actorId',
  'actorName',
  'role',
  'act',
  'outcome',
  'prevHash',
  'hash',
] as const;
const OPTIONAL_TEXTS = ['uid', 'documentId', 'note', 'change'] as const;

const isStoredEntry = (row: UntrustedEntry): row is StoredEntry =>
  Number.isSafeInteger(row.seq) &&
  TEXTS.every((key) => typeof row[key] === 'string') &&
  OPTIONAL_TEXTS.every((key) => row[key] === null || typeof row[key] === 'string');

const startsChain = (entry: StoredEntry, hash: HashText): boolean => {
  const archiveId = archiveIdOf(entry.change);
  return (
    entry.act === GENESIS_ACT && archiveId !== undefined && entry.prevHash === genesisHash(archiveId, hash)
  );
};

/**
 * Checks a chain entry by entry, in the order of their numbers; remembers nothing but the last one (L6).
 *
 * @param from where an earlier check got to; without it the chain is checked from its first entry
 * @param expected a head noted earlier, which must be met on the way (L7)
 */
export const createChainVerifier = (
  hash: HashText,
  { from, expected }: { from?: ChainHead | undefined; expected?: ChainHead | undefined } = {},
) => {
  let last: ChainHead = from ?? { seq: 0, hash: '' };
  let met = expected !== undefined && from?.seq === expected.seq && from.hash === expected.hash;

  const wrongWith = (row: UntrustedEntry): BreakCode | null => {
    if (row.seq !== last.seq + 1) return 'LEDGER_SEQ';
    if (!isStoredEntry(row)) return 'LEDGER_MALFORMED';
    if (row.seq === 1 ? !startsChain(row, hash) : row.prevHash !== last.hash)
      return row.seq === 1 ? 'LEDGER_GENESIS' : 'LEDGER_LINK';
    if (hash(hashedText(row)) !== row.hash) return 'LEDGER_HASH';
    return row.seq === expected?.seq && row.hash !== expected.hash ? 'LEDGER_HEAD' : null;
  };

  return {
    /** @returns what is wrong with the next entry, or `null`; after a break the rest of the chain says nothing */
    next(row: UntrustedEntry): ChainBreak | null {
      const code = wrongWith(row);
      if (code) return chainBreak(code, row, last.seq + 1);
      last = { seq: row.seq as number, hash: row.hash as string };
      met ||= last.seq === expected?.seq;
      return null;
    },

    /** After the last entry: @returns a break where the chain is empty or never reached the head noted earlier */
    end(): ChainBreak | null {
      if (last.seq === 0) return chainBreak('LEDGER_EMPTY', null, 1);
      return expected && !met ? chainBreak('LEDGER_HEAD', null, expected.seq) : null;
    },

    /** The last entry found to be sound. */
    head: (): ChainHead => last,
  };
};

export type ChainVerifier = ReturnType<typeof createChainVerifier>;
