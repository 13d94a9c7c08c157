import type { Core } from '@strapi/strapi';

import type { Runtime } from '../../plugins/archive-search/server/src/services/runtime';
import { indexId } from '../../plugins/archive-search/shared/kinds';
import { variantsOf } from '../../plugins/preservation/server/src/reading/variants';
import type { ItemKind } from '../../plugins/preservation/shared/contracts';
import {
  imageServicePath,
  manifestPath,
  publicIdentifier,
} from '../../plugins/preservation/shared/iiif/identifier';
import { subtitleName } from '../../plugins/preservation/shared/film/variant-names';
import { derivativeUrl, masterUrl, publicMediaUrl } from '../../plugins/preservation/shared/media-url';
import {
  PAGE_PICTURES,
  publicPagePictureUrl,
  publicPageTextUrl,
} from '../../plugins/preservation/shared/pages/page-url';
import { withdrawalsOf } from '../../plugins/provenance/server/src/withdrawals/withdrawals';

const kindOf = (uid: string): ItemKind => uid.split('.')[1] as ItemKind;

/** Tells provenance where files were shown (preservation) and how to ask the index (archive-search). */
export const wireWithdrawals = (strapi: Core.Strapi): void => {
  withdrawalsOf(strapi).setPorts({
    addressesOf: (uid, documentId, { hash, ext }) => [
      // Names of one sort are no list: of subtitles one stands for all, since each opens the same file.
      ...[...variantsOf(strapi).names(), subtitleName('vi')].flatMap((variant) => [
        publicMediaUrl(kindOf(uid), documentId, hash, variant),
        derivativeUrl(hash, variant),
      ]),
      // The first page stands for all: the same decision opens and closes them.
      ...PAGE_PICTURES.map((picture) => publicPagePictureUrl(kindOf(uid), documentId, hash, 1, picture)),
      publicPageTextUrl(kindOf(uid), documentId, hash),
      masterUrl(hash, ext.replace(/^\./, '')),
      // The picture by itself, and its first page.
      ...[undefined, 1].flatMap((page) =>
        ['info.json', 'full/!200,200/0/default.jpg'].map(
          (part) => `${imageServicePath(publicIdentifier(kindOf(uid), documentId, hash, page))}/${part}`,
        ),
      ),
      manifestPath(kindOf(uid), documentId),
    ],
    indexProbe: async (uid, documentId) => {
      const runtime: Runtime = strapi.plugin('archive-search').service('runtime');
      return (await runtime.engine.has(indexId(kindOf(uid), documentId))) ? 1 : 0;
    },
  });
};
