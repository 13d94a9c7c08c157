import path from 'node:path';

import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

import { writeOnce } from '../copies/write-once';
import { mastersOf } from '../services/masters';
import { readingOf } from './reading';
import { variantsOf } from './variants';

/** The largest copy that may be kept, where the access regime allows keeping one. */
export const LARGE_COPY = 'large.jpg';

/** Made from the access copy when somebody first asks for it: few ever will. */
export const offerLargeCopies = (strapi: Core.Strapi): void =>
  variantsOf(strapi).offer({
    name: LARGE_COPY,
    mime: 'image/jpeg',
    use: 'download',
    async locate(sha256) {
      const { accessCopy } = readingOf(strapi);
      // Of a document the first page, as in all its pictures.
      const source = (await accessCopy(sha256)) ?? (await accessCopy(sha256, 1));
      if (!source) return null;
      const target = path.join(mastersOf(strapi).layout.derivativeDir(sha256), LARGE_COPY);
      await writeOnce(target, (aside) =>
        sharp(source)
          .jpeg({ quality: readingOf(strapi).policy.accessCopy.quality, progressive: true })
          .toFile(aside),
      );
      return target;
    },
  });
