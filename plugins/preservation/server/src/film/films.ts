import type { Core } from '@strapi/strapi';

import { createCopiesTable, type CopiesTable } from './copies-table';
import { createCopyOrders } from './order-copies';

/** The service `plugin::preservation.films`: what is made of films, recordings and subtitle files. */
export interface FilmsService {
  table: () => CopiesTable;
  orders: ReturnType<typeof createCopyOrders>;
}

const createFilms = ({ strapi }: { strapi: Core.Strapi }): FilmsService => {
  let made: CopiesTable | undefined;
  // There is no database yet when rooms register.
  const table = (): CopiesTable => (made ??= createCopiesTable(strapi));
  return { table, orders: createCopyOrders(strapi, table) };
};

export default createFilms;

/** Typed access to the service. */
export const filmsOf = (strapi: Core.Strapi): FilmsService => strapi.plugin('preservation').service('films');
