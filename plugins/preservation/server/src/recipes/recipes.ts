import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { canonicalJson } from '../../../../../packages/canonical-json/src';
import { FileRefused } from '../../../shared/refusals';
import { type RecipeCode, refuseRecipe } from '../../../shared/recipes/problems';
import type { Recipe } from '../../../shared/recipes/recipe';
import {
  type Processing,
  PROCESSING_WORDS,
  type SaveAnswer,
  type Verification,
} from '../../../shared/recipes/views';
import type { ItemAddress } from '../http/item-address';
import type { ItemFile } from '../http/item-files';
import { createSemaphore } from '../semaphore';
import { isThere } from '../copies/write-once';
import { decodersOf } from '../services/decoders';
import { createKeyedLock } from '../services/keyed-lock';
import { mastersOf } from '../services/masters';
import { portsOf } from '../services/ports';
import { type StagedFile, stagingFolder } from '../store/staging';
import { comparePictures } from './compare-pictures';
import { drawResult } from './draw-result';
import { createPreviews, type Preview } from './previews';
import { createRecipeTable, type RecipeLine } from './recipe-table';
import { softwareVersions } from './write-result'; // prettier-ignore

/** Types that a recipe can be applied to. */
const PICTURES: ReadonlySet<string> = new Set(['jpg', 'png', 'tif', 'webp', 'gif', 'avif', 'heic']);
/** Saves that wait for each other; more would only be answered when nobody waits any more. */
const MOST_WAITING = 20;
/** Above this a compressed or uncompressed scan takes long to read; its access copy is as good for a preview. */
const LARGE_PIXELS = 30_000_000;

interface FileRow {
  id: number;
  name: string;
}

const hashOf = (recipe: Recipe): string => createHash('sha256').update(canonicalJson(recipe)).digest('hex');

const hashFile = async (file: string): Promise<{ sha256: string; bytes: number }> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), bytes };
};

/** Why no recipe can be applied to a file; null where one can. */
export const unfit = ({ ext, facts }: Pick<ItemFile, 'ext' | 'facts'>): RecipeCode | null => {
  if (facts.kind !== 'image' || !PICTURES.has(ext)) return 'RECIPE_NOT_A_PICTURE';
  // A moving GIF has frames; a scan with several pages has several pictures.
  return (facts.pages ?? 1) > 1 ? 'RECIPE_MANY_PAGES' : null;
};

export interface SaveOrder {
  readonly address: ItemAddress;
  readonly file: ItemFile;
  readonly recipe: Recipe;
  readonly processing: Processing;
  readonly label: string | null;
}

/** A master as a file of this machine, for as long as it is worked on. */
interface LocalMaster {
  readonly sha256: string;
  readonly ext: string;
  readonly path: string;
}

/** Digital restoration: previews of recipes, and results that become masters of their own. The master is never touched. */
export const createRecipes = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = createRecipeTable(strapi);
  const previews = createPreviews(mastersOf(strapi).layout.staging);
  const inTurn = createKeyedLock();
  // One at a time: a large picture fills both cores and a good deal of the disk by itself.
  const oneByOne = createSemaphore(1);
  let present = 0;

  const { layout, shelf } = mastersOf(strapi);

  /** Works on a master of the shelf. @throws RecipeRefused `RECIPE_FILE_UNKNOWN` where it is gone */
  const withStored = async <T>(sha256: string, work: (master: LocalMaster) => Promise<T>): Promise<T> => {
    const found = await shelf.find(sha256);
    if (!found) throw refuseRecipe('RECIPE_FILE_UNKNOWN', 'fileId');
    const { ext } = found;
    return shelf.withLocal({ sha256, ext }, (local) => work({ sha256, ext, path: local }));
  };

  /** @throws RecipeRefused where the picture is none, or is gone from the disk */
  const withMaster = async <T>(
    file: Pick<ItemFile, 'sha256' | 'ext' | 'facts'>,
    work: (master: LocalMaster) => Promise<T>,
  ): Promise<T> => {
    const reason = unfit(file);
    if (reason) throw refuseRecipe(reason, 'fileId');
    return withStored(file.sha256, work);
  };

  const rowOf = (sha256: string): Promise<FileRow | null> =>
    strapi.db
      .query('plugin::upload.file')
      .findOne({ where: { hash: sha256 }, select: ['id', 'name'], orderBy: { id: 'asc' } });

  /** The same recipe, the same master, the same programs: the bytes would be the same (F206). */
  const knownResult = async (parent: string, recipeHash: string) => {
    const now = canonicalJson(softwareVersions());
    for (const line of await table.of([parent])) {
      if (line.recipeHash !== recipeHash || canonicalJson(line.software) !== now) continue;
      const row = await rowOf(line.sha256);
      if (row && (await shelf.find(line.sha256))) return { line, row };
    }
    return null;
  };

  /** Draws into staging; the caller must take the file or remove the folder. */
  const draw = async (master: LocalMaster, recipe: Recipe): Promise<StagedFile> => {
    const dir = await stagingFolder(layout.staging, 'recipe');
    try {
      const drawn = await oneByOne(() => decodersOf(strapi).atTheDoor(() => drawResult(master, recipe, dir)));
      const bytes = path.join(dir, 'bytes');
      await rename(drawn.path, bytes);
      return { dir, path: bytes, ...(await hashFile(bytes)) };
    } catch (error) {
      await rm(dir, { recursive: true, force: true });
      throw error;
    }
  };

  const make = async ({ address, file, recipe, processing, label }: SaveOrder, recipeHash: string) => {
    const { id, name: madeBy } = portsOf(strapi).whoActs();
    const staged = await withMaster(file, (master) => draw(master, recipe));
    const base = file.name.replace(/\.[a-z0-9]{1,5}$/i, '');
    const name = `${base} (${PROCESSING_WORDS[processing].vi}).tif`.normalize('NFC');
    const stored = await mastersOf(strapi).storeStaged(staged, name, {
      fileName: name,
      ...(id !== '' && { accountId: Number(id) }),
    });
    if (!stored.ok) throw new FileRefused(stored.refusal.code);
    const line: RecipeLine = {
      sha256: stored.sha256,
      parent: file.sha256,
      recipe,
      recipeHash,
      software: softwareVersions(),
      processing,
      label,
      ...address,
      madeBy,
      madeById: id,
      madeAt: new Date().toISOString(),
    };
    await strapi.db.transaction(async () => {
      if (!(await table.add(line))) return;
      const { sha256, parent, software } = line;
      await portsOf(strapi).recordGeneration({ sha256, parent, processing, manner: 'recipe', recipe, software });
    }); // prettier-ignore
    return { fileId: stored.fileId, sha256: stored.sha256, name, known: stored.duplicate };
  };

  return {
    prepare: table.prepare,
    keptFor: table.of,
    end: previews.end,

    /** @param session who asks, and for which file: the newest request of it counts */
    async preview(session: string, file: ItemFile, recipe: Recipe, size: number): Promise<Preview> {
      const { width, height } = file.facts;
      const access = path.join(layout.derivativeDir(file.sha256), 'access.tif');
      const screen = path.join(layout.derivativeDir(file.sha256), 'screen.jpg');
      return withMaster(file, async (master) => {
        const isLarge = (width ?? 0) * (height ?? 0) > LARGE_PIXELS && master.ext !== 'jpg';
        const source =
          isLarge && (await isThere(access)) ? access : master.ext === 'heic' ? screen : master.path;
        return previews.of(session, { source, sha256: file.sha256, width: width ?? size, recipe, size });
      });
    },

    /**
     * Applies a recipe to a master, keeps the result the way every master is kept, has it written into the ledger and
     * shown with the item after its parent (F205). Saving again comes to the same end.
     *
     * @throws RecipeRefused; FileRefused where the result is no picture the archive takes
     */
    async save(order: SaveOrder): Promise<SaveAnswer> {
      if (present >= MOST_WAITING) throw refuseRecipe('RECIPE_BUSY', 'recipe');
      present += 1;
      try {
        const recipeHash = hashOf(order.recipe);
        const saved = await inTurn(`${order.file.sha256} ${recipeHash}`, async () => {
          const known = await knownResult(order.file.sha256, recipeHash);
          return known
            ? { fileId: known.row.id, sha256: known.line.sha256, name: known.row.name, known: true }
            : make(order, recipeHash);
        });
        const { address, file, processing, label } = order;
        await portsOf(strapi).attachGeneration({
          ...address,
          fileId: saved.fileId,
          parent: file.sha256,
          processing,
          label,
        });
        return { ...saved, processing };
      } finally {
        present -= 1;
      }
    },

    /**
     * Applies the kept recipe of a file again and compares (F206).
     *
     * @throws RecipeRefused `RECIPE_NONE_KEPT`, `RECIPE_GONE`
     */
    async verify(sha256: string): Promise<Verification> {
      const line = await table.by(sha256);
      if (!line) throw refuseRecipe('RECIPE_NONE_KEPT', 'sha256');
      const [parent, result] = [await shelf.find(line.parent), await shelf.find(sha256)];
      if (!parent || !result) throw refuseRecipe('RECIPE_GONE', 'sha256');
      const staged = await withStored(line.parent, (master) => draw(master, line.recipe));
      try {
        const same = staged.sha256 === sha256;
        const difference = same
          ? { mean: 0, most: 0, withinTolerance: true }
          : await withStored(sha256, ({ path: kept }) => comparePictures(staged.path, kept));
        return { same, ...difference, software: { then: line.software, now: softwareVersions() } };
      } finally {
        await rm(staged.dir, { recursive: true, force: true });
      }
    }, // prettier-ignore
  };
};

export type RecipesService = ReturnType<typeof createRecipes>;

/** Typed access to the service. */
export const recipesOf = (strapi: Core.Strapi): RecipesService =>
  strapi.plugin('preservation').service('recipes');
