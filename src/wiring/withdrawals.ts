import type { Core } from '@strapi/strapi';

import type { Runtime } from '../../plugins/archive-search/server/src/services/runtime';
import { indexId } from '../../plugins/archive-search/shared/kinds';
import { DERIVATIVE_VARIANTS, type ItemKind } from '../../plugins/preservation/shared/contracts';
import { filmVariantNames } from '../../plugins/preservation/shared/film/variant-names';
import { derivativeUrl, masterUrl, publicMediaUrl } from '../../plugins/preservation/shared/media-url';
import { withdrawalsOf } from '../../plugins/provenance/server/src/withdrawals/withdrawals';

const kindOf = (uid: string): ItemKind => uid.split('.')[1] as ItemKind;

/** Tells provenance where files were shown (preservation) and how to ask the index (archive-search). */
export const wireWithdrawals = (strapi: Core.Strapi): void => {
  withdrawalsOf(strapi).setPorts({
    addressesOf: (uid, documentId, { hash, ext }) => [
      ...[...DERIVATIVE_VARIANTS, ...filmVariantNames(ext.replace(/^\./, ''))].flatMap((variant) => [
        publicMediaUrl(kindOf(uid), documentId, hash, variant),
        derivativeUrl(hash, variant),
      ]),
      masterUrl(hash, ext.replace(/^\./, '')),
    ],
    indexProbe: async (uid, documentId) => {
      const runtime: Runtime = strapi.plugin('archive-search').service('runtime');
      return (await runtime.engine.has(indexId(kindOf(uid), documentId))) ? 1 : 0;
    },
  });
};
