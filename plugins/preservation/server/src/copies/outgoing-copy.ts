import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import sharp, { type Sharp } from 'sharp';

import type { Mark } from '../../../shared/copies/policy';
import { MAX_PIXELS } from '../derivatives/make-pictures';
import { markOverlay } from './draw-mark';
import { asPyramid } from './pyramid';
import { isThere, writeOnce } from './write-once';

/** A picture as it leaves: from which file, how large at most, and with which words on it. */
export interface OutgoingOrder {
  /** The unmarked picture. */
  readonly source: string;
  readonly longestSide: number;
  readonly mark: { readonly words: string; readonly style: Pick<Mark, 'where' | 'opacity'> } | null;
  readonly quality: number;
}

/** Copies of one picture that are kept: a credit line that changes leaves old ones behind. */
const KEPT_PER_PICTURE = 6;

const ENCODE: Readonly<Record<string, (picture: Sharp, quality: number) => Sharp>> = {
  '.tif': asPyramid,
  '.jpg': (picture, quality) => picture.jpeg({ quality, progressive: true }),
  '.webp': (picture, quality) => picture.webp({ quality, effort: 2 }),
};

const keyOf = async ({ source, longestSide, mark, quality }: OutgoingOrder): Promise<string> => {
  const { size, mtimeMs } = await stat(source);
  return createHash('sha256')
    .update(JSON.stringify([size, Math.trunc(mtimeMs), longestSide, mark, quality]))
    .digest('hex')
    .slice(0, 16);
};

const forgetOld = async (folder: string, prefix: string): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  if (names.length <= KEPT_PER_PICTURE) return;
  const aged = await Promise.all(
    names.map(async (name) => ({
      name,
      at: (await stat(path.join(folder, name)).catch(() => null))?.mtimeMs ?? 0,
    })),
  );
  aged.sort((one, other) => other.at - one.at);
  for (const { name } of aged.slice(KEPT_PER_PICTURE)) await rm(path.join(folder, name), { force: true });
};

const draw = async ({ source, longestSide, mark, quality }: OutgoingOrder, target: string): Promise<void> => {
  const encode = ENCODE[path.extname(target)];
  if (!encode) throw new TypeError(`No way to write ${path.extname(target)}.`);
  const { data, info } = await sharp(source, { limitInputPixels: MAX_PIXELS })
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const overlay = mark ? await markOverlay(mark.words, mark.style, raw) : [];
  await encode(sharp(data, { raw, limitInputPixels: MAX_PIXELS }).composite(overlay), quality).toFile(target);
};

/** Whether the order changes the picture at all. */
const changes = async ({ source, longestSide, mark }: OutgoingOrder): Promise<boolean> => {
  if (mark) return true;
  const { width, height } = await sharp(source).metadata();
  return Math.max(width, height) > longestSide;
};

/**
 * The copy of a picture that leaves the archive, made when it is first asked for, in a folder `outgoing` of its own
 * beside the unmarked pictures: one is never taken for the other, and a master is neither (F105, F106).
 * @param run where the drawing waits for its turn
 * @returns the picture itself where nothing had to change; `made` where the copy was drawn just now
 */
export const outgoingCopy = async (
  order: OutgoingOrder,
  run: <T>(job: () => Promise<T>) => Promise<T>,
): Promise<{ path: string; key: string; made: boolean }> => {
  if (!(await changes(order))) return { path: order.source, key: '', made: false };
  const key = await keyOf(order);
  const { dir, name, ext } = path.parse(order.source);
  const folder = path.join(dir, 'outgoing');
  const prefix = `${name}${ext.replace('.', '-')}_`;
  const target = path.join(folder, `${prefix}${key}${ext}`);
  const made = !(await isThere(target));
  if (made) {
    await run(() => writeOnce(target, (aside) => draw(order, aside)));
    await forgetOld(folder, prefix);
  }
  return { path: target, key, made };
};
