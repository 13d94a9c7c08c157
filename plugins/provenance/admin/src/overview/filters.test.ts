import { filtersOf, groupingOf, itemsAddress, percentDone, withFilter } from './filters';

const at = (query: string) => new URLSearchParams(query);

it.each([
  ['by=group', 'group'],
  ['by=colour', 'rule'],
  ['', 'rule'],
])('%p counts by %s', (query, expected) => {
  expect(groupingOf(at(query))).toBe(expected);
});

it('hands on the filters it knows, and nothing else', () => {
  expect(filtersOf(at('by=rule&rule=title&severity=&kind=photo&evil=1&page=2'))).toEqual({
    rule: 'title',
    kind: 'photo',
  });
});

it('starts over at the first page when a filter changes', () => {
  expect(withFilter(at('rule=title&page=3'), 'severity', 'error').toString()).toBe(
    'rule=title&severity=error',
  );
  expect(withFilter(at('rule=title&severity=error&page=3'), 'severity', null).toString()).toBe('rule=title');
});

it('U24: leads from a row to its items', () => {
  expect(itemsAddress('provider', 'Hội Phụ nữ & Đoàn', 'error')).toBe(
    'items?by=provider&provider=H%E1%BB%99i+Ph%E1%BB%A5+n%E1%BB%AF+%26+%C4%90o%C3%A0n&severity=error',
  );
});

it.each([
  [{ total: 0, done: 0 }, 100],
  [{ total: 3, done: 1 }, 33],
  [{ total: 1000, done: 999 }, 99],
  [{ total: 10, done: 12 }, 100],
])('%j is %d %%', (progress, expected) => {
  expect(percentDone(progress)).toBe(expected);
});
