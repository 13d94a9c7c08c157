import type { z } from 'zod';

import { type RecipeProblem, recipeProblem } from './problems';
import {
  LARGEST_HEALED,
  LEAST_RANGE,
  MOST_HEALED,
  type Recipe,
  RECIPE_VERSION,
  type Rectangle,
  recipeShape,
} from './recipe';

export type ParsedRecipe =
  | { readonly ok: true; readonly recipe: Recipe }
  | { readonly ok: false; readonly problems: readonly [RecipeProblem, ...RecipeProblem[]] };

const ROOT = 'recipe';
/** Rounding of fractions in the browser must not put a frame outside the picture. */
const SLACK = 1e-6;
/** Of a hostile recipe so many mistakes are told. */
const MOST_PROBLEMS = 20;

const fieldOf = (path: readonly PropertyKey[]): string => [ROOT, ...path.map(String)].join('.');

const shown = (value: unknown): string => {
  if (value === undefined) return '–';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  ); // prettier-ignore

const allowed = (issue: z.core.$ZodIssue, value: unknown): string => {
  if (issue.code === 'too_small') return `${shown(value)} (≥ ${issue.minimum})`;
  if (issue.code === 'too_big') return `${shown(value)} (≤ ${issue.maximum})`;
  if (issue.code === 'invalid_value') return `${shown(value)} (${issue.values.map(String).join(', ')})`;
  return shown(value);
};

const problemsOf = (issue: z.core.$ZodIssue, given: unknown): RecipeProblem[] => {
  const { path } = issue;
  const field = fieldOf(path);
  const value = valueAt(given, path);
  if (path.length === 0 && issue.code === 'invalid_type') return [recipeProblem('RECIPE_SHAPE', field)];
  if (path[0] === 'version') return [recipeProblem('RECIPE_VERSION', field)];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      recipeProblem(
        path.length === 1 && path[0] === 'steps' ? 'RECIPE_STEP_UNKNOWN' : 'RECIPE_FIELD_UNKNOWN',
        fieldOf([...path, key]),
        shown(key),
      ),
    );
  if (issue.code === 'too_big' && path.at(-1) === 'heal')
    return [recipeProblem('RECIPE_TOO_MANY', field, String(MOST_HEALED))];
  return [recipeProblem('RECIPE_VALUE', field, allowed(issue, value))];
};

const reachesOut = ({ x, y, width, height }: Rectangle): boolean =>
  x + width > 1 + SLACK || y + height > 1 + SLACK;

/** What single values cannot tell. */
const contradictions = ({ steps }: Recipe): RecipeProblem[] => {
  const { crop, dust, levels, whiteBalance } = steps;
  const found: RecipeProblem[] = [];
  if (crop && reachesOut(crop)) found.push(recipeProblem('RECIPE_CROP_OUTSIDE', 'recipe.steps.crop'));
  for (const [at, place] of (dust?.heal ?? []).entries()) {
    const field = `recipe.steps.dust.heal.${at}`;
    if (reachesOut(place)) found.push(recipeProblem('RECIPE_HEAL_OUTSIDE', field));
    else if (Math.max(place.width, place.height) > LARGEST_HEALED)
      found.push(recipeProblem('RECIPE_HEAL_LARGE', field));
  }
  for (const channel of ['all', 'red', 'green', 'blue'] as const) {
    const one = levels?.[channel];
    if (one && one.white - one.black < LEAST_RANGE)
      found.push(
        recipeProblem('RECIPE_LEVELS_CROSSED', `recipe.steps.levels.${channel}`, String(LEAST_RANGE)),
      );
  }
  if (crop && whiteBalance && 'point' in whiteBalance) {
    const { x, y } = whiteBalance.point;
    if (x < crop.x || y < crop.y || x > crop.x + crop.width || y > crop.y + crop.height)
      found.push(recipeProblem('RECIPE_POINT_OUTSIDE_CROP', 'recipe.steps.whiteBalance.point'));
  }
  return found;
};

/** Steps that are written but do nothing are left out, so that the same picture has the same recipe. */
const withoutIdle = ({ steps }: Recipe): Recipe => {
  const { rotate, dust, crop, whiteBalance, levels, ...rest } = steps;
  const isIdle = (one: { black: number; white: number; gamma: number } | undefined) =>
    !one || (one.black === 0 && one.white === 255 && one.gamma === 1);
  const working = Object.fromEntries(Object.entries(levels ?? {}).filter(([, one]) => !isIdle(one)));
  const isWhole = crop && crop.x === 0 && crop.y === 0 && crop.width === 1 && crop.height === 1;
  const isNeutral =
    whiteBalance &&
    'temperature' in whiteBalance &&
    whiteBalance.temperature === 0 &&
    whiteBalance.tint === 0;
  return {
    version: RECIPE_VERSION,
    steps: {
      ...(rotate && (rotate.quarter !== 0 || rotate.degrees !== 0) && { rotate }),
      ...(crop && !isWhole && { crop }),
      ...(dust && (dust.size > 0 || dust.heal.length > 0) && { dust }),
      ...(whiteBalance && !isNeutral && { whiteBalance }),
      ...(Object.keys(working).length > 0 && { levels: working }),
      ...Object.fromEntries(Object.entries(rest).filter(([, step]) => step !== undefined)),
    },
  };
};

/** Reads a recipe that somebody sent: every mistake is a sentence with its field (F201). Pure. */
export const parseRecipe = (given: unknown): ParsedRecipe => {
  const read = recipeShape.safeParse(given);
  const problems = read.success
    ? contradictions(read.data)
    : read.error.issues.flatMap((issue) => problemsOf(issue, given));
  const [first, ...others] = problems.slice(0, MOST_PROBLEMS);
  if (first) return { ok: false, problems: [first, ...others] };
  return read.success
    ? { ok: true, recipe: withoutIdle(read.data) }
    : { ok: false, problems: [recipeProblem('RECIPE_SHAPE', ROOT)] };
};
