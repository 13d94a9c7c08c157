import path from 'node:path';

import { refuseRecipe, RecipeRefused } from '../../../shared/recipes/problems';
import type { Recipe } from '../../../shared/recipes/recipe';
import { openablePicture } from '../inspection/openable-picture';
import { runTool } from '../inspection/run-tool';
import type { ApplyAnswer, ApplyOrder } from './apply-process';

const TIME_LIMIT_MS = 15 * 60_000;
/** Measured: 100 megapixels in 16 bits need less than half of it (bench/recipes.mjs). */
const MEMORY_MB = 3072;
const PROGRAM = path.join(__dirname, 'apply-process.js');

/**
 * Applies a recipe to a master in a process of its own, at low priority, with limits of time and memory (F204).
 *
 * @param folder existing folder of this work alone; the result is its file `bytes`
 * @throws RecipeRefused
 */
export const drawResult = async (
  master: { path: string; ext: string; sha256: string },
  recipe: Recipe,
  folder: string,
  signal?: AbortSignal,
): Promise<{ path: string; skew: number | null }> => {
  const source = await openablePicture(master.path, master, folder);
  const target = path.join(folder, 'bytes');
  const order: ApplyOrder = {
    source: path.resolve(source),
    target: `${target}.tif`,
    parent: master.sha256,
    recipe,
  };
  const { code, stdout, timedOut } = await runTool(process.execPath, [PROGRAM, JSON.stringify(order)], {
    timeoutMs: TIME_LIMIT_MS,
    memoryMb: MEMORY_MB,
    ...(signal && { signal }),
  });
  if (timedOut) throw refuseRecipe('RECIPE_TOO_SLOW', 'recipe');
  if (code !== 0) throw refuseRecipe('RECIPE_FAILED', 'recipe');
  const answer = JSON.parse(stdout.toString('utf8')) as ApplyAnswer;
  if ('refused' in answer) throw new RecipeRefused(answer.refused);
  return { path: order.target, skew: answer.done.skew };
};
