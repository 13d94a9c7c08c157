import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { ADVISORY_LOCKS } from '../../../../../packages/background/src/advisory-locks';
import type { KnownGeneration } from '../../../shared/generations/judge-made-from';
import { ensureGenerationsTable, GENERATIONS_TABLE } from './table';

/** A line of the table: one file, and what it was made from. `processing` is that of this step alone. */
export interface GenerationLine extends KnownGeneration {
  readonly sha256: string;
  readonly recipe: unknown;
  readonly software: Readonly<Record<string, string>> | null;
  readonly madeAt: string;
  readonly madeBy: string;
}

interface Row {
  sha256: string;
  parent: string;
  processing: string;
  manner: KnownGeneration['manner'];
  recipe: string | null;
  software: string | null;
  made_at: string;
  made_by: string;
}

const lineOf = (row: Row): GenerationLine => ({
  sha256: row.sha256,
  parent: row.parent,
  processing: row.processing,
  manner: row.manner,
  recipe: row.recipe === null ? null : (JSON.parse(row.recipe) as unknown),
  software: row.software === null ? null : (JSON.parse(row.software) as Record<string, string>),
  madeAt: row.made_at,
  madeBy: row.made_by,
});

const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);

const MOST_AT_ONCE = 500;
/** More steps than any restoration has; also ends a circle that nothing should have let in. */
const MOST_STEPS = 64;

const chunks = <T>(values: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(values.length / MOST_AT_ONCE) }, (_, at) =>
    values.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE),
  );

/** The table of what files were made from. Every method joins the transaction that is running. */
export const createGenerationStore = (strapi: Core.Strapi) => {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const schemaName: string | undefined = strapi.db.getSchemaName();
  const schema = (): Knex.SchemaBuilder => {
    const builder: Knex.SchemaBuilder = strapi.db.connection.schema;
    return schemaName ? builder.withSchema(schemaName) : builder;
  };
  const within = async <T>(work: (query: () => Knex.QueryBuilder, trx: Knex) => Promise<T>): Promise<T> => {
    let result: T | undefined;
    await strapi.db.transaction(async ({ trx }: { trx: Knex }) => {
      const query = (): Knex.QueryBuilder => {
        const builder = trx(GENERATIONS_TABLE);
        return schemaName ? builder.withSchema(schemaName) : builder;
      };
      result = await work(query, trx);
    });
    return result as T;
  };

  const linesBy = (column: 'sha256' | 'parent', sha256s: readonly string[]): Promise<GenerationLine[]> =>
    within(async (query) => {
      const found: GenerationLine[] = [];
      for (const some of chunks(sha256s)) {
        const rows: Row[] = await query().whereIn(column, some);
        found.push(...rows.map(lineOf));
      }
      return found;
    });

  /** Follows the table step by step, whole levels at a time. */
  const follow = async (
    begin: readonly string[],
    column: 'sha256' | 'parent',
    next: (line: GenerationLine) => string,
  ): Promise<Map<string, GenerationLine>> => {
    const found = new Map<string, GenerationLine>();
    const asked = new Set<string>();
    let level = [...new Set(begin)];
    for (let step = 0; level.length > 0 && step < MOST_STEPS; step += 1) {
      level.forEach((sha256) => asked.add(sha256));
      const lines = await linesBy(column, level);
      for (const line of lines) found.set(line.sha256, line);
      level = [...new Set(lines.map(next))].filter((sha256) => !asked.has(sha256));
    }
    return found;
  };

  return {
    prepare: (): Promise<void> => ensureGenerationsTable(schema),

    /** Until the transaction ends nobody else writes a relation: two that close a circle together are each innocent. */
    lock: (): Promise<void> =>
      within(async (_query, trx) => {
        if (isPostgres) await trx.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCKS.generations]);
      }),

    /** The lines of some files and of all they go back to. */
    withAncestors: (sha256s: readonly string[]): Promise<Map<string, GenerationLine>> =>
      follow(sha256s, 'sha256', ({ parent }) => parent),

    /** The lines of all that was made from some files, directly or through others. */
    descendants: (sha256s: readonly string[]): Promise<Map<string, GenerationLine>> =>
      follow(sha256s, 'parent', ({ sha256 }) => sha256),

    put: (line: GenerationLine): Promise<void> =>
      within(async (query) => {
        const { sha256, parent, processing, manner, recipe, software, madeAt, madeBy } = line;
        const row: Row = {
          sha256,
          parent,
          processing,
          manner,
          recipe: json(recipe),
          software: json(software),
          made_at: madeAt,
          made_by: madeBy,
        };
        await query().insert(row).onConflict('sha256').merge();
      }),

    remove: (sha256: string): Promise<void> =>
      within(async (query) => {
        await query().where({ sha256 }).delete();
      }),
  };
};

export type GenerationStore = ReturnType<typeof createGenerationStore>;
