import { Pagination } from '@strapi/strapi/admin';

import { DEFAULT_PAGE_SIZE } from './paging';

interface PagerProps {
  readonly pageCount: number;
  readonly total: number;
  /** The server decides how long a page is. */
  readonly isFixed?: boolean;
}

/** Pages through a list; page and size stand in the address, so that a way back leads to the same place. */
export const Pager = ({ pageCount, total, isFixed = false }: PagerProps) => (
  <Pagination.Root pageCount={pageCount} total={total} defaultPageSize={DEFAULT_PAGE_SIZE}>
    {isFixed ? <span /> : <Pagination.PageSize />}
    <Pagination.Links />
  </Pagination.Root>
);
