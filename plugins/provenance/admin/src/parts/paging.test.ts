import { pageOf, sizeOf } from './paging';

it.each([
  ['', 1, 20],
  ['page=3&pageSize=50', 3, 50],
  ['page=0&pageSize=-1', 1, 20],
  ['page=zwei&pageSize=1e3', 1, 20],
  ['pageSize=100000', 1, 100],
])('%p → page %d of %d rows', (query, page, size) => {
  const parameters = new URLSearchParams(query);
  expect([pageOf(parameters), sizeOf(parameters)]).toEqual([page, size]);
});
