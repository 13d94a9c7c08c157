import type { ChainHead, EntryDraft, HashText, StoredEntry } from './stored-entry';

/** The act of the first entry of every ledger; its change holds the archive's random id. */
export const GENESIS_ACT = 'ledger.begin';

/**
 * What is hashed of an entry: canonical JSON (RFC 8785) of all its columns but the hash. The keys are written down in
 * their sorted order and every value is text or a whole number, so that the engine's own `JSON.stringify` gives the
 * canonical form: three times as fast as sorting, and a test holds both together.
 */
export const hashedText = (entry: Omit<StoredEntry, 'hash'>): string =>
  JSON.stringify({
    act: entry.act,
    actorId: entry.actorId,
    actorKind: entry.actorKind,
    actorName: entry.actorName,
    at: entry.at,
    change: entry.change,
    documentId: entry.documentId,
    note: entry.note,
    outcome: entry.outcome,
    prevHash: entry.prevHash,
    role: entry.role,
    seq: entry.seq,
    uid: entry.uid,
  });

/** What the first entry follows (L3): two archives never share a chain. */
export const genesisHash = (archiveId: string, hash: HashText): string =>
  hash(`kho-tu-lieu/ledger/${archiveId}`);

/** The archive's id as the first entry keeps it; `undefined` where its change is none of a first entry. */
export const archiveIdOf = (change: string | null): string | undefined => {
  try {
    const { new: value } = JSON.parse(change ?? 'null') as { new?: { archive?: unknown } };
    return typeof value?.archive === 'string' ? value.archive : undefined;
  } catch {
    return undefined;
  }
};

/** Gives drafts their places after `head`, one after another. */
export const chainEntries = (
  head: ChainHead,
  drafts: readonly EntryDraft[],
  hash: HashText,
): StoredEntry[] => {
  let { seq, hash: prevHash } = head;
  return drafts.map((draft) => {
    seq += 1;
    const placed = { ...draft, seq, prevHash };
    const entry = { ...placed, hash: hash(hashedText(placed)) };
    prevHash = entry.hash;
    return entry;
  });
};
