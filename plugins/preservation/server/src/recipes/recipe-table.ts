import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Recipe } from '../../../shared/recipes/recipe';
import type { KeptRecipe } from '../../../shared/recipes/views';

const TABLE = 'preservation_recipes';

interface Row {
  id: number;
  sha256: string;
  parent: string;
  recipe_hash: string;
  recipe: string;
  software: string;
  processing: string;
  label: string | null;
  uid: string;
  document_id: string;
  made_by: string;
  made_by_name: string;
  made_at: string;
}

/** An applied recipe as it is written down. */
export interface RecipeLine extends KeptRecipe {
  readonly recipeHash: string;
  readonly uid: string;
  readonly documentId: string;
  /** Id of the account. */
  readonly madeById: string;
}

const lineOf = (row: Row): RecipeLine => ({
  sha256: row.sha256,
  parent: row.parent,
  recipe: JSON.parse(row.recipe) as Recipe,
  recipeHash: row.recipe_hash,
  software: JSON.parse(row.software) as Record<string, string>,
  processing: row.processing,
  label: row.label,
  uid: row.uid,
  documentId: row.document_id,
  madeBy: row.made_by_name,
  madeById: row.made_by,
  madeAt: row.made_at,
});

/** Recipes that were applied: one line for each result. A plain table (strapi-notes 1.5). */
export const createRecipeTable = (strapi: Core.Strapi) => {
  const schemaName = (): string | undefined => strapi.db.getSchemaName();
  const schema = (): Knex.SchemaBuilder => {
    const builder: Knex.SchemaBuilder = strapi.db.connection.schema;
    const name = schemaName();
    return name ? builder.withSchema(name) : builder;
  };
  /** Inside a running transaction, where there is one: on SQLite a second connection would wait for it for ever. */
  const on = <T>(work: (rows: () => Knex.QueryBuilder<Row>) => Promise<T>): Promise<T> =>
    strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) =>
      work(() => {
        const name = schemaName();
        const query = trx<Row>(TABLE);
        return (name ? query.withSchema(name) : query) as Knex.QueryBuilder<Row>;
      }),
    ) as Promise<T>;

  return {
    async prepare(): Promise<void> {
      if (await schema().hasTable(TABLE)) return;
      await schema().createTable(TABLE, (table) => {
        table.increments('id');
        table.string('sha256', 64).notNullable();
        table.string('parent', 64).notNullable().index('preservation_recipes_parent');
        table.string('recipe_hash', 64).notNullable();
        table.text('recipe').notNullable();
        table.text('software').notNullable();
        table.string('processing', 20).notNullable();
        table.string('label', 200);
        table.string('uid', 60).notNullable();
        table.string('document_id', 40).notNullable();
        table.string('made_by', 40).notNullable();
        table.text('made_by_name').notNullable();
        table.string('made_at', 30).notNullable();
        table.unique(['sha256', 'parent', 'recipe_hash'], { indexName: 'preservation_recipes_once' });
      });
    },

    /** @returns false where this result of this recipe is written down already */
    add: (line: RecipeLine): Promise<boolean> =>
      on(async (rows) => {
        const row: Omit<Row, 'id'> = {
          sha256: line.sha256,
          parent: line.parent,
          recipe_hash: line.recipeHash,
          recipe: JSON.stringify(line.recipe),
          software: JSON.stringify(line.software),
          processing: line.processing,
          label: line.label,
          uid: line.uid,
          document_id: line.documentId,
          made_by: line.madeById,
          made_by_name: line.madeBy,
          made_at: line.madeAt,
        };
        const written: unknown[] = await rows()
          .insert(row)
          .onConflict(['sha256', 'parent', 'recipe_hash'])
          .ignore()
          .returning('id');
        return written.length > 0;
      }),

    /** What was made of these masters, the last first. */
    of: (parents: readonly string[]): Promise<RecipeLine[]> =>
      on(async (rows) => {
        const found = (await rows()
          .whereIn('parent', [...parents])
          .orderBy('id', 'desc')) as Row[];
        return found.map(lineOf);
      }),

    /** The recipe a file was made by; null where none did. */
    by: (sha256: string): Promise<RecipeLine | null> =>
      on(async (rows) => {
        const [row] = (await rows().where({ sha256 }).orderBy('id', 'desc').limit(1)) as Row[];
        return row ? lineOf(row) : null;
      }),
  };
};
