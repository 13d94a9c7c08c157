import fc from 'fast-check';
import {
  changeSearch,
  clearFilters,
  countFilters,
  facetSearch,
  toggleFacet,
  withPage,
} from './change-search';
import { apiQuery, searchPath } from './format-search';
import { parseSearch, tidyQuery } from './parse-search';
import { EMPTY_SEARCH, FACETS, MAX_QUERY_LENGTH, SORTS, VIEWS, type SearchState } from './search-state';

const read = (path: string): SearchState => parseSearch(new URL(path, 'https://kho.test').searchParams);

const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const facetValue = words.map((text) => text.trim()).filter((text) => text !== '');
const year = fc.option(fc.integer({ min: 1, max: 9999 }));

const anyState: fc.Arbitrary<SearchState> = fc.record({
  q: words.map(tidyQuery),
  facets: fc.record({
    kind: fc.uniqueArray(fc.constantFrom('photo', 'film', 'document')),
    group: fc.uniqueArray(facetValue),
    decade: fc.uniqueArray(fc.integer({ min: 0, max: 999 }).map((n) => String(n * 10))),
    place: fc.uniqueArray(facetValue),
    person: fc.uniqueArray(facetValue),
    event: fc.uniqueArray(facetValue),
    donorKind: fc.uniqueArray(facetValue),
    restoration: fc.uniqueArray(facetValue),
    processing: fc.uniqueArray(facetValue),
  }),
  from: year,
  to: year,
  page: fc.integer({ min: 1, max: 999_999 }),
  sort: fc.constantFrom(...SORTS),
  view: fc.constantFrom(...VIEWS),
});

describe('state ⇄ URL', () => {
  it('gives back every state', () => {
    fc.assert(fc.property(anyState, (state) => expect(read(searchPath(state))).toEqual(state)));
  });

  it('reads any URL, and reads its own writing of it the same way', () => {
    const name = fc.oneof(fc.constantFrom('q', 'page', 'from', 'sort', 'view', ...FACETS), fc.string());
    const pairs = fc.array(fc.tuple(name, fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(pairs, (entries) => {
        const state = parseSearch(new URLSearchParams(entries));
        expect(read(searchPath(state))).toEqual(state);
      }),
    );
  });

  it('writes one address for one state, without defaults', () => {
    expect(searchPath(EMPTY_SEARCH)).toBe('/tim');
    const state = toggleFacet(toggleFacet(EMPTY_SEARCH, 'decade', '1960'), 'kind', 'photo');
    expect(searchPath(withPage({ ...state, q: 'bác ái', sort: 'date' }, 2))).toBe(
      '/tim?q=b%C3%A1c+%C3%A1i&kind=photo&decade=1960&sort=date&page=2',
    );
  });

  it('never asks the API for what only concerns the screen', () => {
    fc.assert(fc.property(anyState, (state) => expect(apiQuery(state).has('view')).toBe(false)));
  });

  it.each([
    'page=0',
    'page=-1',
    'page=1e3',
    'page=abc',
    'from=0',
    'sort=random',
    'view=x',
    'kind=person',
    'place=',
    'decade=1965',
    'decade=x',
  ])('takes the default for %s', (query) => expect(read(`/tim?${query}`)).toEqual(EMPTY_SEARCH));
});

describe('tidyQuery', () => {
  it('composes letters, joins lines and trims', () => {
    expect(tidyQuery('  Ba\u0301c\nA\u0301i\t')).toBe('Bác Ái');
  });

  it('bounds the length without cutting a character in two', () => {
    const tidy = tidyQuery(`a${'𠀀'.repeat(MAX_QUERY_LENGTH)}`);
    expect(tidy).toHaveLength(MAX_QUERY_LENGTH - 1);
    expect(() => encodeURIComponent(tidy)).not.toThrow();
  });
});

describe('changes', () => {
  it('starts again at page 1', () => {
    const state = withPage(EMPTY_SEARCH, 7);
    expect(changeSearch(state, { q: 'a' }).page).toBe(1);
    expect(toggleFacet(state, 'group', 'G1').page).toBe(1);
    expect(clearFilters(state).page).toBe(1);
  });

  it('toggling twice changes nothing but the page', () => {
    fc.assert(
      fc.property(anyState, facetValue, (state, value) => {
        fc.pre(!state.facets.place.includes(value));
        expect(toggleFacet(toggleFacet(state, 'place', value), 'place', value)).toEqual(withPage(state, 1));
      }),
    );
  });

  it('counts filters, and clears them but keeps words, order and view', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const cleared = clearFilters(state);
        expect(countFilters(cleared)).toBe(0);
        expect(cleared).toMatchObject({ q: state.q, sort: state.sort, view: state.view });
      }),
    );
    expect(countFilters({ ...facetSearch('person', 'p1'), from: 1960, to: 1970 })).toBe(2);
  });
});
