import type { StoredEntry } from '../../plugins/provenance/shared/ledger/stored-entry';
import type { LedgerEntryInput } from '../../plugins/provenance/shared/ledger/entry';
import type { LedgerReport, VerifyOptions } from '../../plugins/provenance/server/src/ledger/verify-ledger';
import type { Archive } from './boot';

/** An entry of the ledger as tests read it: the change parsed. */
export type LedgerLine = Omit<StoredEntry, 'change'> & {
  readonly change: { old: unknown; new: unknown } | null;
};

interface LedgerPort {
  prepare: () => Promise<void>;
  append: (entries: readonly LedgerEntryInput[]) => Promise<void>;
  verify: (options?: VerifyOptions) => Promise<LedgerReport>;
  head: () => Promise<StoredEntry | undefined>;
  restoredGuards: () => readonly string[];
}

/** The running archive's ledger. */
export const ledgerOf = ({ strapi }: Pick<Archive, 'strapi'>): LedgerPort =>
  strapi.plugin('provenance').service('ledger');

/** The columns a test may ask by. */
export interface LedgerWhere {
  seq?: number;
  act?: string;
  uid?: string | null;
  documentId?: string | null;
  outcome?: string;
  actorId?: string;
}

const COLUMN: Record<keyof LedgerWhere, string> = {
  seq: 'seq',
  act: 'act',
  uid: 'uid',
  documentId: 'document_id',
  outcome: 'outcome',
  actorId: 'actor_id',
};

/** A query of the ledger's table, in the schema of the archive. */
export const ledgerTable = ({ strapi }: Pick<Archive, 'strapi'>) => {
  const schema: string | undefined = strapi.db.getSchemaName();
  const query = strapi.db.connection('provenance_ledger');
  return schema ? query.withSchema(schema) : query;
};

/** Entries of the ledger that match `where`, in their order. Outside a transaction only. */
export const ledgerEntries = async (
  archive: Pick<Archive, 'strapi'>,
  where: LedgerWhere = {},
): Promise<LedgerLine[]> => {
  const columns = Object.entries(where).map(([key, value]) => [COLUMN[key as keyof LedgerWhere], value]);
  const rows: Record<string, unknown>[] = await ledgerTable(archive)
    .where(Object.fromEntries(columns) as Record<string, string | number | null>)
    .orderBy('seq');
  return rows.map(
    (row) =>
      ({
        seq: row.seq,
        at: row.at,
        actorKind: row.actor_kind,
        actorId: row.actor_id,
        actorName: row.actor_name,
        role: row.role,
        act: row.act,
        uid: row.uid,
        documentId: row.document_id,
        outcome: row.outcome,
        note: row.note,
        change: typeof row.change === 'string' ? JSON.parse(row.change) : null,
        prevHash: row.prev_hash,
        hash: row.hash,
      }) as LedgerLine,
  );
};
