import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';

import sharp from 'sharp';

import { RecipeRefused } from '../../../shared/recipes/problems';
import type { Recipe } from '../../../shared/recipes/recipe';
import { scaleRecipe } from '../../../shared/recipes/scale-recipe';
import { MAX_PIXELS } from '../derivatives/make-pictures';
import { applyRecipe } from './apply-recipe';
import { writePreview } from './write-result';

/** A preview that is wanted. */
export interface PreviewOrder {
  readonly id: number;
  readonly source: string;
  readonly sha256: string;
  /** Of the master as seen upright, in pixels. */
  readonly width: number;
  readonly recipe: Recipe;
  readonly size: number;
  /** Folder of all previews of this process. */
  readonly folder: string;
}

export type PreviewMessage = PreviewOrder | { readonly cancel: number };

export type PreviewAnswer = { readonly id: number } & (
  | { readonly jpeg: Uint8Array; readonly width: number; readonly height: number; readonly skew: number | null }
  | { readonly refused: RecipeRefused['problems'] }
  | { readonly failed: string }
); // prettier-ignore

/** Reduced copies that are kept: some masters in two sizes. About 6 MB each, on the disk. */
const MOST_KEPT = 16;
const kept = new Map<string, Promise<string>>();

/** The master made small once, in its own colours, and kept for the next preview. */
const reduce = ({ source, sha256, size, folder }: PreviewOrder): Promise<string> => {
  const key = `${sha256}-${size}`;
  const known = kept.get(key);
  kept.delete(key);
  const file = path.join(folder, `${key}.v`);
  const made =
    known ??
    (async () => {
      const limits = { limitInputPixels: MAX_PIXELS, failOn: 'truncated', sequentialRead: true } as const;
      const { space } = await sharp(source, limits).metadata();
      const picture = sharp(source, limits)
        .autoOrient()
        .flatten({ background: '#ffffff' })
        .resize(size, size, { fit: 'inside', withoutEnlargement: true })
        .toColourspace(space === 'b-w' || space === 'grey16' ? 'b-w' : 'srgb');
      if (space !== 'cmyk' && space !== 'lab') picture.keepIccProfile();
      await picture.toFile(file);
      return file;
    })();
  made.catch(() => kept.delete(key));
  kept.set(key, made);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) {
    kept.delete(oldest);
    void rm(path.join(folder, `${oldest}.v`), { force: true });
  }
  return made;
};

/** Draws one preview on the reduced copy. */
const preview = async (order: PreviewOrder): Promise<PreviewAnswer> => {
  const { id, recipe, width: full, folder } = order;
  const steps = path.join(folder, `steps-${id}`);
  try {
    await mkdir(steps, { recursive: true });
    const reduced = await reduce(order);
    await stat(reduced);
    const { width: small } = await sharp(reduced).metadata();
    const applied = await applyRecipe(reduced, scaleRecipe(recipe, small / full), steps);
    const { data, info } = await writePreview(applied);
    return { id, jpeg: data, width: info.width, height: info.height, skew: applied.skew };
  } catch (error) {
    if (error instanceof RecipeRefused) return { id, refused: error.problems };
    return { id, failed: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(steps, { recursive: true, force: true });
  }
};

/** One preview after the other; what was called off before its turn is left out. */
const serve = (port: NonNullable<typeof parentPort>): void => {
  sharp.cache(false);
  const waiting: PreviewOrder[] = [];
  let busy = false;
  const work = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let order = waiting.shift(); order; order = waiting.shift()) port.postMessage(await preview(order));
    busy = false;
  };
  port.on('message', (message: PreviewMessage) => {
    if ('cancel' in message) {
      const at = waiting.findIndex(({ id }) => id === message.cancel);
      if (at >= 0) waiting.splice(at, 1);
      return;
    }
    waiting.push(message);
    void work();
  });
};

if (parentPort) serve(parentPort);
