import type { Archive } from './boot';

interface Row {
  actor_kind: string;
  actor_id: string;
  change: string;
}

/** What the ledger says was made from a master, in order (F163). */
export const derivationsOf = async (
  { strapi }: Archive,
  sha256: string,
): Promise<(Omit<Row, 'change'> & { made: Record<string, unknown> })[]> => {
  const rows: Row[] = await strapi.db
    .connection('provenance_ledger')
    .where({ act: 'file.derive', document_id: sha256 })
    .orderBy('seq');
  return rows.map(({ change, ...row }) => ({
    ...row,
    made: (JSON.parse(change) as { new: Record<string, unknown> }).new,
  }));
};
