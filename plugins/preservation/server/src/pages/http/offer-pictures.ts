import type { Core } from '@strapi/strapi';

import {
  PAGE_BOX,
  PAGE_PICTURES,
  pagePicturePattern,
  parsePagePicture,
} from '../../../../shared/pages/page-url';
import { variantsOf } from '../../reading/variants';
import { mastersOf } from '../../services/masters';
import { pagePicturePath } from '../drawing/page-files';

/** Lets the pictures of pages go out through the reading room's one door. */
export const offerPagePictures = (strapi: Core.Strapi): void => {
  for (const picture of PAGE_PICTURES)
    variantsOf(strapi).offer({
      name: pagePicturePattern(picture),
      mime: 'image/webp',
      use: 'derivative',
      longestSide: PAGE_BOX[picture],
      locate: (sha256, name) => {
        const parsed = parsePagePicture(name);
        return parsed && pagePicturePath(mastersOf(strapi).layout, sha256, parsed.page, parsed.picture);
      },
    });
};
