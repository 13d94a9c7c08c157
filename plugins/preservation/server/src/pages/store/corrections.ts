import type { Correction } from '../../../../shared/pages/page';
import type { LedgerDatabase } from '../../store/master-ledger';
import { CORRECTIONS, inTable } from './tables';

export interface Writer {
  readonly id: string;
  readonly name: string;
}

interface Row {
  sha256: string;
  page: number;
  no: number;
  text: string | null;
  actor_id: string;
  actor: string;
  at: string;
}

const correctionOf = ({ no, text, actor, at }: Row): Correction => ({ no, text, actor, at });

/** What people wrote in place of the machine's text. */
export const createCorrections = (db: LedgerDatabase, now: () => Date) => {
  const newest = (sha256: string, page: number): Promise<Correction | null> =>
    inTable(db, async (table) => {
      const row = (await table<Row>(CORRECTIONS).where({ sha256, page }).orderBy('no', 'desc').first()) as
        | Row
        | undefined;
      return row ? correctionOf(row) : null;
    });

  return {
    newest,

    /** The newest correction of each page that has one. */
    allNewest: (sha256: string): Promise<Map<number, Correction>> =>
      inTable(db, async (table) => {
        const rows = (await table<Row>(CORRECTIONS).where({ sha256 }).orderBy('no')) as Row[];
        return new Map(rows.map((row) => [row.page, correctionOf(row)]));
      }),

    /**
     * Adds a correction over the one with number `base` (0: none).
     * @returns the correction, or null where somebody else wrote one in between: nothing is changed then
     */
    add: (
      sha256: string,
      page: number,
      { base, text, writer }: { base: number; text: string | null; writer: Writer },
    ): Promise<Correction | null> =>
      inTable(db, async (table) => {
        const current = await newest(sha256, page);
        if ((current?.no ?? 0) !== base) return null;
        const row: Row = {
          sha256,
          page,
          no: base + 1,
          text,
          actor_id: writer.id,
          actor: writer.name,
          at: now().toISOString(),
        };
        // Two at the same moment: the key lets one of them in.
        const written = await table<Row>(CORRECTIONS)
          .insert(row)
          .onConflict(['sha256', 'page', 'no'])
          .ignore()
          .returning('no');
        return (written as unknown[]).length > 0 ? correctionOf(row) : null;
      }),
  };
};

export type Corrections = ReturnType<typeof createCorrections>;
