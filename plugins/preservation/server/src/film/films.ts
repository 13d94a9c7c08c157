import type { Core } from '@strapi/strapi';

import type { ItemKind } from '../../../shared/contracts';
import { createCopiesTable, type CopiesTable } from './copies-table';
import { createCopyOrders } from './order-copies';
import { playableHashes, publicPlayback, type PublicPlayback, type ShownFile } from './public-playback';

/** The service `plugin::preservation.films`: what is made of films, recordings and subtitle files. */
export interface FilmsService {
  table: () => CopiesTable;
  orders: ReturnType<typeof createCopyOrders>;
  /** What plays of a published item's files, in their order. */
  playback: (
    item: { kind: ItemKind; documentId: string; accessRegime: string },
    files: readonly ShownFile[],
  ) => Promise<PublicPlayback[]>;
}

const createFilms = ({ strapi }: { strapi: Core.Strapi }): FilmsService => {
  let made: CopiesTable | undefined;
  // There is no database yet when rooms register.
  const table = (): CopiesTable => (made ??= createCopiesTable(strapi));
  return {
    table,
    orders: createCopyOrders(strapi, table),
    playback: async (item, files) => publicPlayback(item, files, await table().read(playableHashes(files))),
  };
};

export default createFilms;

/** Typed access to the service. */
export const filmsOf = (strapi: Core.Strapi): FilmsService => strapi.plugin('preservation').service('films');
