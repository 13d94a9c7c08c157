import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { FilmFacts } from '../../../shared/film/film-facts';
import type { MadeCopies, SubtitleFacts } from '../../../shared/film/views';

/** Renewed where the copies are made otherwise than before: those of an older recipe are made again, quietly. */
export const RECIPE = 1;

/** What is known of one master. */
export type CopiesLine =
  | { kind: 'film' | 'sound'; facts: FilmFacts; made: MadeCopies }
  | { kind: 'subtitle'; facts: SubtitleFacts; made: null };

interface Row {
  sha256: string;
  kind: CopiesLine['kind'];
  recipe: number;
  facts: string;
  made: string | null;
  made_at: string;
}

/** A master that still lacks its copies. */
export interface Lacking {
  sha256: string;
  ext: string;
  kind: string;
  /** The newest name it has in the media library. */
  name: string | null;
}

const TABLE = 'preservation_film_copies';
const MASTERS = 'preservation_masters';
const PAGE = 500;

const createTable = (table: Knex.CreateTableBuilder): void => {
  table.string('sha256', 64).primary();
  table.string('kind', 10).notNullable();
  table.integer('recipe').notNullable();
  table.text('facts').notNullable();
  table.text('made');
  table.string('made_at', 30).notNullable();
};

/**
 * What films, sound recordings and subtitle files are made of, and what was made of them (F60): one line per master. A
 * plain table, which nobody edits and schema synchronisation leaves alone.
 */
export const createCopiesTable = ({ db }: Core.Strapi) => {
  const schemaName: string | undefined = db.getSchemaName();
  const schema = () => (schemaName ? db.connection.schema.withSchema(schemaName) : db.connection.schema);
  const at = (table: string) => (schemaName ? `${schemaName}.${table}` : table);
  const within = async <T>(work: (trx: Knex) => Promise<T>): Promise<T> => {
    let answer: { value: T } | undefined;
    await db.transaction(async ({ trx }: { trx: Knex }) => {
      answer = { value: await work(trx) };
    });
    if (!answer) throw new Error('preservation: the transaction ended without an answer');
    return answer.value;
  };

  return {
    async prepare(): Promise<void> {
      if (!(await schema().hasTable(TABLE))) await schema().createTable(TABLE, createTable);
    },

    /** Joins the transaction that is running. */
    write: (sha256: string, { kind, facts, made }: CopiesLine, now: Date): Promise<void> =>
      within(async (trx) => {
        const line: Row = {
          sha256,
          kind,
          recipe: RECIPE,
          facts: JSON.stringify(facts),
          made: made && JSON.stringify(made),
          made_at: now.toISOString(),
        };
        await trx(at(TABLE)).insert(line).onConflict('sha256').merge();
      }),

    read: (hashes: readonly string[]): Promise<Map<string, CopiesLine>> =>
      within(async (trx) => {
        if (hashes.length === 0) return new Map();
        const rows: Row[] = await trx(at(TABLE)).whereIn('sha256', [...hashes]);
        return new Map(
          rows.map(({ sha256, kind, facts, made }) => [
            sha256,
            { kind, facts: JSON.parse(facts), made: made && JSON.parse(made) } as CopiesLine,
          ]),
        );
      }),

    /** Films, recordings and subtitles without copies of today's recipe, from a hash on, in its order. */
    lacking: (after: string): Promise<Lacking[]> =>
      within((trx) =>
        trx(`${at(MASTERS)} as master`)
          .leftJoin(`${at(TABLE)} as copy`, 'copy.sha256', 'master.sha256')
          .where((kind) =>
            kind
              .whereIn('master.kind', ['film', 'sound'])
              .orWhere((text) => text.where('master.kind', 'text').whereIn('master.ext', ['srt', 'vtt'])),
          )
          .where((old) => old.whereNull('copy.recipe').orWhere('copy.recipe', '<', RECIPE))
          .where('master.sha256', '>', after)
          .orderBy('master.sha256')
          .limit(PAGE)
          .select(
            'master.sha256',
            'master.ext',
            'master.kind',
            trx(at('files'))
              .whereRaw('?? = ??', [`${at('files')}.hash`, 'master.sha256'])
              .orderBy('id', 'desc')
              .limit(1)
              .select('name')
              .as('name'),
          ),
      ),
  };
};

export type CopiesTable = ReturnType<typeof createCopiesTable>;
