import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

import sharp from 'sharp';

import { RecipeRefused } from '../../../shared/recipes/problems';
import type { Recipe } from '../../../shared/recipes/recipe';
import { applyRecipe } from './apply-recipe';
import { writeResult } from './write-result';

/** What the process is told: one argument of JSON. */
export interface ApplyOrder {
  readonly source: string;
  readonly target: string;
  /** SHA-256 of the source. */
  readonly parent: string;
  readonly recipe: Recipe;
}

/** What it answers: one line of JSON. */
export type ApplyAnswer =
  | { readonly done: { readonly skew: number | null } }
  | { readonly refused: RecipeRefused['problems'] };

const run = async ({ source, target, parent, recipe }: ApplyOrder): Promise<ApplyAnswer> => {
  const folder = `${target}.steps`;
  await mkdir(folder, { recursive: true });
  try {
    const applied = await applyRecipe(source, recipe, folder);
    await writeResult(applied, target, { parent, recipe });
    return { done: { skew: applied.skew } };
  } catch (error) {
    if (error instanceof RecipeRefused) return { refused: error.problems };
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** A process of its own: masters may be large, and whatever happens to it does not happen to the archive. */
const main = async (): Promise<void> => {
  sharp.cache(false);
  const order = JSON.parse(process.argv[2] ?? '') as ApplyOrder;
  const answer = await run({ ...order, target: path.resolve(order.target) });
  process.stdout.write(JSON.stringify(answer));
};

if (require.main === module)
  main().catch((error: unknown) => {
    process.stderr.write(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
