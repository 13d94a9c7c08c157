import { actLabel } from '../../../../shared/ledger/act-labels';
import { wordsOfActor } from '../../../../shared/process-words';
import type { StoredEntry } from '../../../../shared/ledger/stored-entry';

/** An entry as the admin panel gets it. */
export const entryView = (entry: StoredEntry) => ({
  seq: entry.seq,
  at: entry.at,
  actor: entry.actorName,
  process: wordsOfActor({ kind: entry.actorKind, id: entry.actorId }),
  role: entry.role,
  act: entry.act,
  ...actLabel(entry.act),
  outcome: entry.outcome,
  note: entry.note,
  change: entry.change === null ? null : (JSON.parse(entry.change) as { old: unknown; new: unknown }),
});

/** An entry of the whole ledger: with the record it concerns, by its title of today where there is one. */
export const ledgerEntryView = (entry: StoredEntry, title: string | null) => ({
  ...entryView(entry),
  uid: entry.uid,
  documentId: entry.documentId,
  title,
  hash: entry.hash,
});
