import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import sharp from 'sharp';

import { MAX_PIXELS } from '../derivatives/make-pictures';
import { openablePicture } from '../inspection/openable-picture';
import type { ArchiveLayout } from '../store/archive-layout';
import { derivativePath } from '../store/derivative-store';
import type { MasterShelf } from '../store/master-shelf';

export type OutgoingSize = 'screen' | 'full';

export interface OutgoingCopy {
  readonly path: string;
  readonly ext: 'jpg' | 'tif';
}

/** The bytes of a master are no longer those of its name: the disk lost something. */
export class MasterDamaged extends Error {
  constructor(sha256: string) {
    super(`Master ${sha256} does not have the bytes of its SHA-256.`);
    this.name = 'MasterDamaged';
  }
}

/** Copies a master and looks on the way whether it still is what its name says. */
const copyChecked = async (from: Readable, to: string, sha256: string): Promise<void> => {
  const hash = createHash('sha256');
  await pipeline(
    from,
    async function* tally(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(to, { flags: 'wx', mode: 0o600 }),
  );
  if (hash.digest('hex') !== sha256) throw new MasterDamaged(sha256);
};

/**
 * A copy of a picture that may leave the house: the screen picture, or all of it; JPEG and TIFF as they are, everything
 * else as a JPEG of full size, upright, in sRGB.
 *
 * @param dir empty folder for this copy alone
 * @throws MasterDamaged; what the decoder throws
 */
export const copyForLeaving = async (
  layout: ArchiveLayout,
  shelf: Pick<MasterShelf, 'open'>,
  { sha256, ext }: { sha256: string; ext: string },
  size: OutgoingSize,
  dir: string,
): Promise<OutgoingCopy> => {
  if (size === 'screen') {
    const copy = path.join(dir, 'copy.jpg');
    await copyFile(derivativePath(layout, sha256, 'screen.jpg'), copy);
    return { path: copy, ext: 'jpg' };
  }
  const asIs = ext === 'jpg' || ext === 'tif';
  const copy = path.join(dir, `copy.${asIs ? ext : 'bytes'}`);
  await copyChecked(await shelf.open({ sha256, ext }), copy, sha256);
  if (asIs) return { path: copy, ext };
  const drawn = path.join(dir, 'full.jpg');
  await sharp(await openablePicture(copy, { ext }, dir), {
    limitInputPixels: MAX_PIXELS,
    failOn: 'truncated',
  })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 92 })
    .toFile(drawn);
  return { path: drawn, ext: 'jpg' };
};
