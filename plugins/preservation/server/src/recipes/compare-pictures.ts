import sharp from 'sharp';

import { TOLERANCE, type Verification } from '../../../shared/recipes/views';

/** Differences are looked at on copies of at most so many pixels a side: enough for a drift, and small in memory. */
const SIDE = 2000;

const read = (file: string) =>
  sharp(file, { limitInputPixels: 1.5e8 })
    .resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });

/** By how much two pictures differ, in levels of 8 bits; pictures of different size differ altogether. */
export const comparePictures = async (
  one: string,
  other: string,
): Promise<Pick<Verification, 'mean' | 'most' | 'withinTolerance'>> => {
  const [mine, theirs] = [await read(one), await read(other)];
  if (mine.info.width !== theirs.info.width || mine.info.height !== theirs.info.height)
    return { mean: 255, most: 255, withinTolerance: false };
  let sum = 0;
  let most = 0;
  for (let at = 0; at < mine.data.length; at += 1) {
    const difference = Math.abs((mine.data[at] ?? 0) - (theirs.data[at] ?? 0));
    sum += difference;
    if (difference > most) most = difference;
  }
  const mean = sum / mine.data.length;
  return { mean, most, withinTolerance: mean <= TOLERANCE.mean && most <= TOLERANCE.most };
};
