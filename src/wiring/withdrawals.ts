import type { Core } from '@strapi/strapi';

import type { Runtime } from '../../plugins/archive-search/server/src/services/runtime';
import { indexId } from '../../plugins/archive-search/shared/kinds';
import { DERIVATIVE_VARIANTS, type ItemKind } from '../../plugins/preservation/shared/contracts';
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
      ...DERIVATIVE_VARIANTS.flatMap((variant) => [
        publicMediaUrl(kindOf(uid), documentId, hash, variant),
        derivativeUrl(hash, variant),
      ]),
      // The first page stands for all: the same decision opens and closes them.
      ...PAGE_PICTURES.map((picture) => publicPagePictureUrl(kindOf(uid), documentId, hash, 1, picture)),
      publicPageTextUrl(kindOf(uid), documentId, hash),
      masterUrl(hash, ext.replace(/^\./, '')),
    ],
    indexProbe: async (uid, documentId) => {
      const runtime: Runtime = strapi.plugin('archive-search').service('runtime');
      return (await runtime.engine.has(indexId(kindOf(uid), documentId))) ? 1 : 0;
    },
  });
};
