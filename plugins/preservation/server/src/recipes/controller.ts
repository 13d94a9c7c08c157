import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { derivativeUrl, isDocumentId, isSha256 } from '../../../shared/media-url';
import { judgeSave } from '../../../shared/recipes/judge-save';
import { parseRecipe } from '../../../shared/recipes/parse-recipe';
import {
  type RecipeProblem,
  recipeProblem,
  RecipeRefused,
  refuseRecipe,
} from '../../../shared/recipes/problems';
import type { Recipe } from '../../../shared/recipes/recipe';
import { LARGEST_PREVIEW, SKEW_HEADER, SMALLEST_PREVIEW } from '../../../shared/recipes/views';
import { FileRefused, refusalOf } from '../../../shared/refusals';
import { itemNotFound, type ItemAddress, itemOf, mayDo } from '../http/item-address';
import { filesOfItem, type ItemFile } from '../http/item-files';
import { urlSignerOf } from '../provider/url-signer-of';
import { readPictures } from './read-pictures';
import { recipesOf } from './recipes'; // prettier-ignore

/** Answers that are no mistake of the sender. */
const STATUS: Partial<Record<RecipeProblem['code'], number>> = { RECIPE_SUPERSEDED: 409, RECIPE_BUSY: 503 };

const answerProblems = (context: Context, problems: RecipeRefused['problems']): void => {
  const [{ code, field, vi, en }] = problems;
  const status = STATUS[code];
  const details = { code, field, vi, en, problems };
  if (status === undefined) throw new errors.ValidationError(vi, details);
  if (status === 503) context.set('Retry-After', '5');
  context.status = status;
  context.body = { data: null, error: { status, name: 'RecipeError', message: vi, details } };
};

const bodyOf = (context: Context): Record<string, unknown> => {
  const { body } = context.request as { body?: unknown };
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
};

/** Reads the recipe, or throws all its problems together. */
const recipeOf = (given: unknown): Recipe => {
  const parsed = parseRecipe(given);
  if (!parsed.ok) throw new RecipeRefused(parsed.problems);
  return parsed.recipe;
};

/** Digital restoration for those who may change the item (F208). */
export const recipesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const signer = urlSignerOf(strapi);

  /** @throws NotFoundError, PolicyError: only who may change the item sees anything of it here */
  const changeable = async ({ state }: Context, body: Record<string, unknown>): Promise<ItemAddress> => {
    const { uid, documentId } = body;
    if (typeof uid !== 'string' || !isDocumentId(documentId)) throw itemNotFound();
    return itemOf(strapi, { state, params: { uid, documentId } }, 'update');
  };

  const fileOf = async (address: ItemAddress, fileId: unknown): Promise<ItemFile> => {
    const file = (await filesOfItem(strapi, address)).find((one) => one.fileId === fileId);
    if (!file) throw refuseRecipe('RECIPE_FILE_UNKNOWN', 'fileId');
    return file;
  };

  const accountOf = ({ state }: Context): string => String((state.user as { id?: unknown } | undefined)?.id ?? '');

  const answering = async (context: Context, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (error instanceof RecipeRefused) return answerProblems(context, error.problems);
      if (error instanceof FileRefused) {
        const details = refusalOf(error, '');
        throw new errors.ValidationError(details.vi, details);
      }
      throw error;
    }
    return undefined;
  };

  return {
    /** `GET /preservation/recipes/:uid/:documentId` → `RecipePictures` */
    async find(context: Context): Promise<void> {
      const address = await itemOf(strapi, context);
      const sign = (sha256: string, name: 'thumb.webp' | 'screen.webp') =>
        signer.sign(derivativeUrl(sha256, name), Date.now());
      context.set('Cache-Control', 'no-store');
      context.body = {
        ...(await readPictures(strapi, address, sign)),
        mayChange: await mayDo(strapi, context, address, 'update'),
      };
    },

    /** `POST /preservation/recipes/preview` with a `PreviewRequest` → JPEG */
    preview: (context: Context): Promise<void> =>
      answering(context, async () => {
        const body = bodyOf(context);
        const address = await changeable(context, body);
        const { size } = body;
        const recipe = recipeOf(body.recipe);
        if (!Number.isInteger(size) || Number(size) < SMALLEST_PREVIEW || Number(size) > LARGEST_PREVIEW)
          throw refuseRecipe('RECIPE_SIZE', 'size');
        const file = await fileOf(address, body.fileId);
        const pane = body.pane === 'before' ? 'before' : 'after';
        const session = `${accountOf(context)} ${file.sha256} ${pane}`;
        const { jpeg, width, height, skew } = await recipesOf(strapi).preview(session, file, recipe, Number(size));
        context.set({
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
          'X-Recipe-Size': `${width}x${height}`,
          ...(skew !== null && { [SKEW_HEADER]: String(skew) }),
        });
        context.type = 'image/jpeg';
        context.body = jpeg;
      }),

    /** `POST /preservation/recipes` with a `SaveRequest` → `SaveAnswer` */
    save: (context: Context): Promise<void> =>
      answering(context, async () => {
        const body = bodyOf(context);
        const address = await changeable(context, body);
        const recipe = recipeOf(body.recipe);
        const judged = judgeSave(recipe, body);
        if ('problems' in judged) {
          const [first, ...others] = judged.problems;
          throw new RecipeRefused([first ?? recipeProblem('RECIPE_SHAPE', 'recipe'), ...others]);
        }
        const file = await fileOf(address, body.fileId);
        context.body = await recipesOf(strapi).save({ address, file, recipe, ...judged });
      }),

    /** `POST /preservation/recipes/verify` with `{ uid, documentId, sha256 }` → `Verification` */
    verify: (context: Context): Promise<void> =>
      answering(context, async () => {
        const body = bodyOf(context);
        const address = await changeable(context, body);
        const shown = await filesOfItem(strapi, address);
        if (!isSha256(body.sha256) || !shown.some(({ sha256 }) => sha256 === body.sha256))
          throw refuseRecipe('RECIPE_FILE_UNKNOWN', 'sha256');
        context.body = await recipesOf(strapi).verify(body.sha256);
      }),
  };
}; // prettier-ignore
