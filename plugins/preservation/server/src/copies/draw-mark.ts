import { createRequire } from 'node:module';
import path from 'node:path';

import sharp, { type OverlayOptions } from 'sharp';

import type { Mark } from '../../../shared/copies/policy';

/** The font comes with the archive: what a machine has installed may lack Vietnamese letters (libraries.md 0.h). */
const fontFile = (): string =>
  path.join(
    path.dirname(createRequire(__filename).resolve('@expo-google-fonts/tinos/package.json')),
    '400Regular',
    'Tinos_400Regular.ttf',
  );

/** Height of the letters, as a part of the picture's longer side, and the smallest that can be read. */
const LETTERS = 0.018;
const SMALLEST_PX = 11;
/** A line is never wider than this part of the picture; longer words go on several lines. */
const WIDEST = 0.7;
/** `Tinos 12` at 72 dots per inch is 12 pixels high. */
const POINTS = 12;

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Size {
  readonly width: number;
  readonly height: number;
}

const drawWords = (words: string, letterPx: number, widest: number, opacity: number) =>
  sharp({
    text: {
      text: `<span foreground="#ffffff" alpha="${Math.round(opacity * 100)}%">${escapeMarkup(words)}</span>`,
      font: `Tinos ${POINTS}`,
      fontfile: fontFile(),
      rgba: true,
      dpi: Math.round((letterPx / POINTS) * 72),
      width: widest,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });

/** A dark ground under white words, so that they can be read on snow and at night. */
const onGround = async (
  { data, info }: Awaited<ReturnType<typeof drawWords>>,
  { padding, opacity, within }: { padding: number; opacity: number; within: Size },
): Promise<Buffer> => {
  const width = Math.min(info.width + 2 * padding, within.width);
  const height = Math.min(info.height + 2 * padding, within.height);
  return sharp({
    create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: opacity / 2 } },
  })
    .composite([{ input: data, gravity: 'centre' }])
    .png()
    .toBuffer();
};

/**
 * What is laid over a picture of this size to mark it (F105). Nothing where there is no room for a letter.
 * @param words in Vietnamese, one line; longer ones are broken
 */
export const markOverlay = async (
  words: string,
  { where, opacity }: Pick<Mark, 'where' | 'opacity'>,
  size: Size,
): Promise<OverlayOptions[]> => {
  const letterPx = Math.max(SMALLEST_PX, Math.round(Math.max(size.width, size.height) * LETTERS));
  const widest = Math.floor(size.width * WIDEST);
  if (widest < letterPx || size.height < 2 * letterPx) return [];
  const drawn = await drawWords(words, letterPx, widest, opacity);
  if (drawn.info.height > size.height || drawn.info.width > size.width) return [];
  if (where === 'corner') {
    const padding = Math.round(letterPx / 2);
    return [{ input: await onGround(drawn, { padding, opacity, within: size }), gravity: 'southeast' }];
  }
  const turned = await sharp(drawn.data)
    .extend({
      top: letterPx,
      bottom: letterPx,
      left: letterPx,
      right: letterPx,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    })
    .rotate(-30, { background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer({ resolveWithObject: true });
  if (turned.info.width > size.width || turned.info.height > size.height) {
    return [{ input: drawn.data, gravity: 'centre' }];
  }
  return [{ input: turned.data, tile: true, gravity: 'centre' }];
};
