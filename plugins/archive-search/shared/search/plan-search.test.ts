import { planSearch } from './plan-search';
import { parseSearchRequest } from './search-request';

const plan = (query: Record<string, unknown>) => {
  const request = parseSearchRequest(query);
  return planSearch(request, { every: request.q }, { page: 1 });
};

describe('planSearch', () => {
  test('X14: facets are joined by AND, their values by OR', () => {
    expect(plan({ kind: ['photo', 'film'], decade: '1960' }).main.filter).toEqual([
      'kind IN ["photo", "film"]',
      'decades IN [1960]',
    ]);
  });

  test('X10: years filter by overlap', () => {
    expect(plan({ from: '1960', to: '1969' }).main.filter).toEqual(['yearTo >= 1960', 'yearFrom <= 1969']);
  });

  test('X15: a chosen facet is counted without its own filter', () => {
    const { main, ownCounts } = plan({ kind: 'photo', place: 'p1' });
    expect(main.facets).not.toContain('kind');
    expect(ownCounts).toMatchObject([
      { facet: 'kind', query: { filter: ['placeIds IN ["p1"]'], facets: ['kind'], limit: 0 } },
      { facet: 'place', query: { filter: ['kind IN ["photo"]'], facets: ['placeFacet'], limit: 0 } },
    ]);
  });

  test('no value can leave its quotes', () => {
    expect(plan({ group: '"] OR kind = "film' }).main.filter).toEqual([
      'groupCode IN ["\\"] OR kind = \\"film"]',
    ]);
    expect(plan({ group: 'a\\' }).main.filter).toEqual(['groupCode IN ["a\\\\"]']);
  });

  test('X14: without words the newest come first; with words the best', () => {
    expect(plan({}).main.sort).toEqual(['addedAt:desc']);
    expect(plan({ q: 'bác ái' }).main.sort).toBeUndefined();
    expect(plan({ q: 'bác ái', sort: '-date' }).main.sort).toEqual(['sortDate:desc']);
  });

  test('X31: the wider predicate is one filter, for the hits and for the counts of every facet', () => {
    const request = parseSearchRequest({ q: 'bác ái', kind: 'photo' });
    const { main, ownCounts } = planSearch(request, { some: ['bac', 'ai'] }, { head: 48 });
    expect(main).toMatchObject({
      q: '',
      filter: ['words IN ["bac", "ai"]', 'kind IN ["photo"]'],
      hitsPerPage: 48,
    });
    expect(ownCounts[0]?.query.filter).toEqual(['words IN ["bac", "ai"]']);
  });
});
