import type { LedgerDatabase } from '../../store/master-ledger';
import type { PageState, Reading } from '../../../../shared/pages/page';
import { isPageProblem, type PageProblemCode } from '../../../../shared/pages/problems';
import { packWords, unpackWords } from './packed-words';
import { FILES, inTable, PAGES } from './tables';

/** A file whose pages were ordered. */
export interface PageFile {
  readonly sha256: string;
  readonly name: string;
  readonly pages: number | null;
  readonly state: 'waiting' | 'done' | 'failed';
  readonly problem: PageProblemCode | null;
}

/** One page as the machine left it. */
export interface StoredPage {
  readonly page: number;
  readonly state: PageState;
  readonly problem: PageProblemCode | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly confidence: number | null;
  readonly reading: Reading | null;
}

interface FileRow {
  sha256: string;
  name: string;
  pages: number | null;
  state: PageFile['state'];
  problem: string | null;
  at: string;
}

interface PageRow {
  sha256: string;
  page: number;
  state: PageState;
  problem: string | null;
  width: number | null;
  height: number | null;
  source: Reading['source'] | null;
  engine: string | null;
  engine_version: string | null;
  confidence: number | null;
  text: string | null;
  words: string | null;
  at: string;
}

const problemOf = (value: string | null): PageProblemCode | null => (isPageProblem(value) ? value : null);

const pageOf = (row: PageRow): StoredPage => ({
  page: row.page,
  state: row.state,
  problem: problemOf(row.problem),
  width: row.width,
  height: row.height,
  confidence: row.confidence,
  reading:
    row.source === null
      ? null
      : {
          source: row.source,
          engine: row.engine ?? '',
          engineVersion: row.engine_version ?? '',
          text: row.text ?? '',
          words: unpackWords(row.words),
          confidence: row.confidence,
        },
});

const HEADS = ['sha256', 'page', 'state', 'problem', 'width', 'height', 'source', 'engine', 'engine_version', 'confidence'] as const; // prettier-ignore

/** How the reading of one page came out. Without `reading` nothing is kept as text. */
export interface Outcome {
  readonly state: PageState;
  readonly problem?: PageProblemCode;
  readonly reading?: Reading;
  /** Told also of what was not kept. */
  readonly confidence?: number | null;
}

/** What the machine made of pages, as plain tables; what people wrote stands elsewhere and is never touched from here. */
export const createPageStore = (db: LedgerDatabase, now: () => Date) => {
  const at = () => now().toISOString();

  return {
    file: (sha256: string): Promise<PageFile | null> =>
      inTable(db, async (table) => {
        const row = (await table<FileRow>(FILES).where({ sha256 }).first()) as FileRow | undefined;
        return row ? { ...row, problem: problemOf(row.problem) } : null;
      }),

    /** Notes that pages of a file are wanted. @returns false where they were wanted before */
    orderFile: (sha256: string, name: string): Promise<boolean> =>
      inTable(db, async (table) => {
        const row = { sha256, name: name.slice(0, 255), state: 'waiting' as const, at: at() };
        const written = await table<FileRow>(FILES)
          .insert(row)
          .onConflict('sha256')
          .ignore()
          .returning('sha256');
        return (written as unknown[]).length > 0;
      }),

    setFile: (sha256: string, change: Partial<Pick<FileRow, 'state' | 'problem' | 'pages'>>): Promise<void> =>
      inTable(db, async (table) => {
        await table<FileRow>(FILES)
          .where({ sha256 })
          .update({ ...change, at: at() });
      }),

    /** Makes a line for every page that has none yet, so that gaps show from the beginning. */
    expectPages: (sha256: string, count: number): Promise<void> =>
      inTable(db, async (table) => {
        for (let from = 1; from <= count; from += 100) {
          const rows = Array.from({ length: Math.min(100, count - from + 1) }, (_, index) => ({
            sha256,
            page: from + index,
            state: 'waiting' as const,
            at: at(),
          }));
          await table<PageRow>(PAGES).insert(rows).onConflict(['sha256', 'page']).ignore();
        }
      }),

    /** All pages with their texts, in order. */
    pages: (sha256: string): Promise<StoredPage[]> =>
      inTable(db, async (table) => {
        const rows = (await table<PageRow>(PAGES).where({ sha256 }).orderBy('page')) as PageRow[];
        return rows.map(pageOf);
      }),

    /** All pages without texts and words. */
    heads: (sha256: string): Promise<StoredPage[]> =>
      inTable(db, async (table) => {
        const rows = (await table<PageRow>(PAGES)
          .select(...HEADS)
          .where({ sha256 })
          .orderBy('page')) as PageRow[];
        return rows.map((row) => pageOf({ ...row, text: null, words: null }));
      }),

    /** Whether any page of a file was not read yet. */
    hasWaiting: (sha256: string): Promise<boolean> =>
      inTable(
        db,
        async (table) =>
          (await table<PageRow>(PAGES).where({ sha256, state: 'waiting' }).first('page')) !== undefined,
      ),

    page: (sha256: string, page: number): Promise<StoredPage | null> =>
      inTable(db, async (table) => {
        const row = (await table<PageRow>(PAGES).where({ sha256, page }).first()) as PageRow | undefined;
        return row ? pageOf(row) : null;
      }),

    setDrawn: (sha256: string, page: number, size: { width: number; height: number }): Promise<void> =>
      inTable(db, async (table) => {
        await table<PageRow>(PAGES)
          .where({ sha256, page })
          .update({ ...size, at: at() });
      }),

    /** Puts a page back in the queue; the text it had stays until a new one is there. */
    setWaiting: (sha256: string, page: number): Promise<void> =>
      inTable(db, async (table) => {
        await table<PageRow>(PAGES)
          .where({ sha256, page })
          .update({ state: 'waiting', problem: null, at: at() });
      }),

    /** Writes how a reading came out. A failure leaves the text that an earlier reading gave. */
    setOutcome: (
      sha256: string,
      page: number,
      { state, problem, reading, confidence }: Outcome,
    ): Promise<void> =>
      inTable(db, async (table) => {
        const kept =
          state === 'failed'
            ? {}
            : {
                source: reading?.source ?? null,
                engine: reading?.engine ?? null,
                engine_version: reading?.engineVersion ?? null,
                text: reading?.text ?? null,
                words: reading ? packWords(reading.words) : null,
                confidence: reading?.confidence ?? confidence ?? null,
              };
        await table<PageRow>(PAGES)
          .where({ sha256, page })
          .update({ state, problem: problem ?? null, ...kept, at: at() });
      }),
  };
};

export type PageStore = ReturnType<typeof createPageStore>;
