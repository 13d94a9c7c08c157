import { Pagination } from '@strapi/strapi/admin';

import { DEFAULT_PAGE_SIZE } from './paging';

/** Pages through a list; page and size stand in the address, so that a way back leads to the same place. */
export const Pager = ({ pageCount, total }: { readonly pageCount: number; readonly total: number }) => (
  <Pagination.Root pageCount={pageCount} total={total} defaultPageSize={DEFAULT_PAGE_SIZE}>
    <Pagination.PageSize />
    <Pagination.Links />
  </Pagination.Root>
);
