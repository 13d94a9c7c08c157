import { z } from 'zod';

/**
 * How a picture is restored: what is done to the master, in numbers, so that anybody can do it again (A18, 2.5). All
 * places are fractions (0–1) of the picture as it stands after `rotate` and `deskew` and before `crop`; all sizes are
 * pixels of the master. Steps that are left out are not done.
 */

/** A new meaning of a step is a new version; recipes that were applied keep theirs. */
export const RECIPE_VERSION = 1;

/** The order in which steps are applied, whatever order they are written in. */
export const STEP_ORDER = [
  'rotate',
  'deskew',
  'crop',
  'descreen',
  'denoise',
  'dust',
  'whiteBalance',
  'levels',
  'sharpen',
] as const;
export type StepName = (typeof STEP_ORDER)[number];

/** Most rectangles that one recipe heals. */
export const MOST_HEALED = 100;
/** Longest side of a healed rectangle, as a part of the picture: what is larger is invented, not healed. */
export const LARGEST_HEALED = 0.15;
/** Least distance between black and white point, in levels of 8 bits. */
export const LEAST_RANGE = 8;

const fraction = z.number().min(0).max(1);
const rectangle = z.strictObject({
  x: fraction,
  y: fraction,
  width: z.number().gt(0).max(1),
  height: z.number().gt(0).max(1),
});

const channelLevels = z.strictObject({
  /** Becomes black, in levels of 8 bits whatever the master's depth. */
  black: z.number().min(0).max(247).default(0),
  /** Becomes white. */
  white: z.number().min(8).max(255).default(255),
  /** Above 1 the middle becomes lighter. */
  gamma: z.number().min(0.2).max(5).default(1),
});

const steps = z.strictObject({
  rotate: z
    .strictObject({
      quarter: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]).default(0),
      /** Clockwise, beyond the quarter. */
      degrees: z.number().min(-45).max(45).default(0),
    })
    .optional(),
  /** Lines of text are made level; how far they are off is measured, at most so many degrees. */
  deskew: z.strictObject({ most: z.number().min(0.5).max(15) }).optional(),
  crop: rectangle.optional(),
  /** Dots of a printed picture are blurred away: their distance in pixels, and how much smaller the result may be. */
  descreen: z
    .strictObject({
      period: z.number().min(2).max(30),
      scale: z.number().min(0.25).max(1).default(1),
    })
    .optional(),
  /** Median of a square of so many pixels. */
  denoise: z.strictObject({ size: z.union([z.literal(3), z.literal(5), z.literal(7)]) }).optional(),
  dust: z
    .strictObject({
      /** Specks up to about half this size go; 0: none are looked for. */
      size: z.number().int().min(0).max(25).default(0),
      /** By how much a speck differs from its surroundings, in levels of 8 bits. */
      threshold: z.number().min(4).max(128).default(32),
      which: z.enum(['both', 'light', 'dark']).default('both'),
      /** Rectangles filled from their edges. */
      heal: z.array(rectangle).max(MOST_HEALED).default([]),
    })
    .optional(),
  whiteBalance: z
    .union([
      /** Something that was grey or white. */
      z.strictObject({ point: z.strictObject({ x: fraction, y: fraction }) }),
      z.strictObject({
        /** Warmer above 0. */
        temperature: z.number().min(-100).max(100).default(0),
        /** More magenta above 0, more green below. */
        tint: z.number().min(-100).max(100).default(0),
      }),
    ])
    .optional(),
  levels: z
    .strictObject({
      all: channelLevels.optional(),
      red: channelLevels.optional(),
      green: channelLevels.optional(),
      blue: channelLevels.optional(),
    })
    .optional(),
  sharpen: z
    .strictObject({
      /** Of the blur that is taken away, in pixels. */
      radius: z.number().min(0.3).max(6),
      amount: z.number().min(0.1).max(4),
    })
    .optional(),
});

export const recipeShape = z.strictObject({ version: z.literal(RECIPE_VERSION), steps });

export type Recipe = z.infer<typeof recipeShape>;
/** As people write it: numbers that have a usual value may be missing. */
export type RecipeInput = z.input<typeof recipeShape>;
export type Steps = Recipe['steps'];
export type Rectangle = z.infer<typeof rectangle>;
export type ChannelLevels = z.infer<typeof channelLevels>;

export const EMPTY_RECIPE: Recipe = { version: RECIPE_VERSION, steps: {} };

/** Whether the recipe would change anything. */
export const doesNothing = ({ steps: given }: Recipe): boolean =>
  STEP_ORDER.every((name) => given[name] === undefined);
