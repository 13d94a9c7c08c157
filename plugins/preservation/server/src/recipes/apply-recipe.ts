import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

import sharp, { type Sharp } from 'sharp';

import { longestSpeck, replaceSpecks } from '../../../shared/recipes/dust';
import { healHole } from '../../../shared/recipes/heal';
import { refuseRecipe } from '../../../shared/recipes/problems';
import type { Recipe, Rectangle, Steps } from '../../../shared/recipes/recipe';
import { measureSkew } from '../../../shared/recipes/skew';
import {
  applyTone,
  type Gains,
  gainsOfSample,
  gainsOfSliders,
  NEUTRAL,
  toneTables,
} from '../../../shared/recipes/tone';
import { MAX_PIXELS } from '../derivatives/make-pictures';
import { cropOf, type Frame, placeIn } from './frame';
import { changePart, changeRows, meansOf, type Part, type Raster } from './raster-file';

const WHITE = '#ffffff';
/** A picture of this size says how far lines are off; more pixels say it no better. */
const SKEW_SIDE = 1000;
/** Half the side of the patch that is taken for white, as a part of the longest side. */
const PATCH = 0.004;
/** Attenuates the dots to a fiftieth: exp(-2π²·0.45²). */
const BLUR_OF_PERIOD = 0.45;
/** What is looked at around a healed place. */
const MARGIN = 6;

/** What came out of a recipe. */
export interface Applied {
  readonly raster: Raster;
  /** The last step, to be drawn together with the writing of the file. */
  readonly finish: (picture: Sharp) => Sharp;
  /** Degrees by which lines were levelled; null where that was not asked for. */
  readonly skew: number | null;
  /** Pixels an inch, as the master says; less where the result was made smaller. */
  readonly density: number | null;
}

/** Opens a raster with its profile and its resolution; its values stay what they are. */
export const openRaster = ({ path: file, channels, depth }: Pick<Raster, 'path' | 'channels' | 'depth'>): Sharp =>
  sharp(file, { limitInputPixels: false }).toColourspace(spaceOf(channels, depth)).keepIccProfile(); // prettier-ignore

const spaceOf = (channels: 1 | 3, depth: 8 | 16): string =>
  channels === 1 ? (depth === 16 ? 'grey16' : 'b-w') : depth === 16 ? 'rgb16' : 'srgb';

/**
 * Applies a recipe step by step, each on the whole picture before the next (F200). Between steps the picture lies
 * uncompressed in `folder`, so memory does not grow with it. Blocks its thread: for a process or a worker of its own.
 *
 * @param source the picture; only read
 * @param folder existing folder of this work alone
 * @throws RecipeRefused where the recipe does not fit the picture; what sharp throws where it does not decode
 */
export const applyRecipe = async (
  source: string,
  { steps }: Recipe,
  folder: string,
  onStep: (done: number, total: number) => void = () => undefined,
): Promise<Applied> => {
  let count = 0;
  const total = Object.keys(steps).length + 1;
  const next = (): string => path.join(folder, `step-${(count += 1)}.v`);

  const keep = async (picture: Sharp, like: Pick<Raster, 'channels' | 'depth'>): Promise<Raster> => {
    const file = next();
    const { width, height, channels } = await picture.toFile(file);
    if (channels !== like.channels) throw refuseRecipe('RECIPE_FAILED', 'recipe');
    return { path: file, width, height, channels: like.channels, depth: like.depth };
  };
  /** Takes the place of the raster before it. */
  const then = async (raster: Raster, draw: (picture: Sharp) => Sharp): Promise<Raster> => {
    const after = await keep(draw(openRaster(raster)), raster);
    await rm(raster.path);
    return after;
  };

  const opened = await open(source, steps);
  let raster = await keep(opened.picture, opened);
  onStep(1, total);

  const skew = steps.deskew ? await skewOf(raster, steps.deskew.most) : null;
  const degrees = (steps.rotate?.degrees ?? 0) + (skew ?? 0);
  if (degrees !== 0) raster = await then(raster, (picture) => turned(picture, degrees));

  const all: Part = { left: 0, top: 0, width: raster.width, height: raster.height };
  const crop = steps.crop ? cropOf(steps.crop, raster) : all;
  if (!crop) throw refuseRecipe('RECIPE_CROP_TINY', 'recipe.steps.crop');
  let frame: Frame = { width: raster.width, height: raster.height, crop, scale: 1 };
  if (steps.crop) raster = await then(raster, (picture) => picture.extract(crop));
  onStep(2, total);

  if (steps.descreen) {
    const { period, scale } = steps.descreen;
    raster = await then(raster, (picture) => picture.blur(Math.max(0.3, BLUR_OF_PERIOD * period)));
    const width = Math.max(1, Math.round(raster.width * scale));
    if (scale < 1) raster = await then(raster, (picture) => picture.resize({ width }));
    frame = { ...frame, scale };
  }
  const { denoise } = steps;
  if (denoise) raster = await then(raster, (picture) => picture.median(denoise.size));
  onStep(3, total);

  if (steps.dust && steps.dust.size > 0) {
    // Judged by brightness in 8 bits: the median of 16 bits would take minutes.
    const as = { channels: 1, depth: 8 } as const;
    const bright = sharp(raster.path, { limitInputPixels: false }).greyscale().toColourspace('b-w');
    const grey = await keep(bright, as);
    const median = await keep(openRaster(grey).median(2 * steps.dust.size + 1), as);
    takeSpecks(raster, grey, median, steps.dust);
    for (const { path: beside } of [grey, median]) await rm(beside);
  }
  for (const place of steps.dust?.heal ?? []) heal(raster, frame, place);
  onStep(4, total);

  const gains = gainsFor(raster, frame, steps.whiteBalance);
  if (gains !== NEUTRAL || steps.levels) {
    const tables = toneTables(steps, gains, raster.depth === 16 ? 65535 : 255, raster.channels);
    changeRows(raster, [], 0, ({ pixels }) => applyTone(pixels, tables));
  }
  // Under a name that the library has not seen: it may remember what it read.
  const changed = next();
  await rename(raster.path, changed);
  raster = { ...raster, path: changed };
  onStep(total, total);

  const { sharpen } = steps;
  return {
    raster,
    skew,
    density: opened.density && opened.density * frame.scale,
    finish: (picture) =>
      sharpen ? picture.sharpen({ sigma: sharpen.radius, m1: 0.2 * sharpen.amount, m2: 2 * sharpen.amount }) : picture,
  }; // prettier-ignore
};

/** Upright, quarter-turned, without transparency, in its own colours; print colours become sRGB. */
const open = async (source: string, { rotate }: Steps) => {
  const limits = { limitInputPixels: MAX_PIXELS, failOn: 'truncated', sequentialRead: true } as const;
  const { space, depth: stored, channels: bands, density = null } = await sharp(source, limits).metadata();
  const depth = stored === 'ushort' && space !== 'cmyk' ? 16 : 8;
  const channels = bands <= 2 && space !== 'cmyk' ? 1 : 3;
  const picture = sharp(source, limits).autoOrient().flatten({ background: WHITE });
  if (rotate && rotate.quarter !== 0) picture.rotate(rotate.quarter);
  picture.toColourspace(spaceOf(channels, depth));
  const ownColours = ['srgb', 'rgb', 'rgb16', 'b-w', 'grey16'].includes(space);
  return { picture: ownColours ? picture.keepIccProfile() : picture, channels, depth, density } as const;
};

const skewOf = async (raster: Raster, most: number): Promise<number> => {
  const { data, info } = await sharp(raster.path, { limitInputPixels: false })
    .resize(SKEW_SIDE, SKEW_SIDE, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const grey = info.channels === 1 ? data : data.filter((_, at) => at % info.channels === 0);
  return measureSkew(grey, info.width, info.height, most);
};

/** Clockwise; the picture becomes larger, so that no corner is lost, and the new corners are white. */
const turned = (picture: Sharp, degrees: number): Sharp => {
  const radians = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  return picture.affine([cos, -sin, sin, cos], {
    background: WHITE,
    interpolator: sharp.interpolators.bicubic,
  });
};

const takeSpecks = (
  raster: Raster,
  grey: Raster,
  median: Raster,
  limits: NonNullable<Steps['dust']>,
): void => {
  const { width, channels } = raster;
  changeRows(
    raster,
    [grey, median],
    longestSpeck(limits.size) + 1,
    ({ pixels, others, height, first, end }) => {
      const [bright, usual] = others;
      if (!(bright instanceof Uint8Array) || !(usual instanceof Uint8Array)) return;
      replaceSpecks({ pixels, grey: bright, median: usual, width, height, channels }, limits, { first, end });
    },
  );
};

const heal = (raster: Raster, frame: Frame, place: Rectangle): void => {
  const hole = placeIn(frame, place, raster);
  if (!hole) return;
  const left = Math.max(0, hole.left - MARGIN);
  const top = Math.max(0, hole.top - MARGIN);
  const part = {
    left,
    top,
    width: Math.min(raster.width, hole.left + hole.width + MARGIN) - left,
    height: Math.min(raster.height, hole.top + hole.height + MARGIN) - top,
  };
  changePart(raster, part, (pixels) =>
    healHole(
      { pixels, width: part.width, height: part.height, channels: raster.channels },
      { ...hole, left: hole.left - left, top: hole.top - top },
    ),
  );
};

/** @throws RecipeRefused where the point cannot have been white */
const gainsFor = (raster: Raster, frame: Frame, balance: Steps['whiteBalance']): Gains => {
  if (!balance || raster.channels === 1) return NEUTRAL;
  if (!('point' in balance)) return gainsOfSliders(balance);
  const half = PATCH * Math.max(frame.width, frame.height);
  const { x, y } = balance.point;
  const patch = placeIn(
    frame,
    {
      x: x - half / frame.width,
      y: y - half / frame.height,
      width: (2 * half + 1) / frame.width,
      height: (2 * half + 1) / frame.height,
    },
    raster,
  );
  const [red = 0, green = 0, blue = 0] = patch ? meansOf(raster, patch) : [];
  const gains = gainsOfSample([red, green, blue]);
  if (!gains) throw refuseRecipe('RECIPE_POINT_DARK', 'recipe.steps.whiteBalance.point');
  return gains;
};
