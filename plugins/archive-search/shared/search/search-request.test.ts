import { PublicError } from '../public-error';
import { parseSearchRequest } from './search-request';

const refusal = (query: unknown): PublicError => {
  try {
    parseSearchRequest(query);
  } catch (error) {
    if (error instanceof PublicError) return error;
    throw error;
  }
  throw new Error('was accepted');
};

describe('parseSearchRequest', () => {
  test('X13: nothing given is the first page of everything', () => {
    expect(parseSearchRequest({})).toMatchObject({
      q: '',
      page: 1,
      pageSize: 24,
      sort: 'relevance',
      kind: [],
      place: [],
    });
  });

  test('X13: a facet may be given once or several times', () => {
    expect(parseSearchRequest({ kind: 'photo', decade: ['1960', '1970'] })).toMatchObject({
      kind: ['photo'],
      decade: [1960, 1970],
    });
  });

  test.each([
    [{ page: '0' }, 'SEARCH_BAD_PAGE', 'page'],
    [{ page: 'hai' }, 'SEARCH_BAD_PAGE', 'page'],
    [{ page: ['1', '2'] }, 'SEARCH_BAD_PAGE', 'page'],
    [{ pageSize: '101' }, 'SEARCH_BAD_PAGE_SIZE', 'pageSize'],
    [{ sort: 'size' }, 'SEARCH_BAD_SORT', 'sort'],
    [{ kind: 'person' }, 'SEARCH_BAD_KIND', 'kind'],
    [{ kind: ['photo', 'x'] }, 'SEARCH_BAD_KIND', 'kind'],
    [{ decade: '1968' }, 'SEARCH_BAD_DECADE', 'decade'],
    [{ place: { $ne: 'x' } }, 'SEARCH_BAD_FACET', 'place'],
    [{ from: '0' }, 'SEARCH_BAD_YEAR', 'from'],
    [{ from: '1970', to: '1960' }, 'SEARCH_BAD_YEAR_RANGE', 'from'],
    [{ q: 'a'.repeat(301) }, 'SEARCH_BAD_QUERY', 'q'],
    [{ q: ['a', 'b'] }, 'SEARCH_BAD_QUERY', 'q'],
    [{ populate: '*' }, 'SEARCH_UNKNOWN_PARAMETER', 'populate'],
  ])('X13: %j is refused', (query, code, field) => {
    const error = refusal(query);
    expect(error).toMatchObject({ status: 400, code, field });
    expect(error.vi).not.toBe('');
    expect(error.en).not.toBe(error.vi);
  });

  test('X13: words are normalised, decomposed letters too', () => {
    expect(parseSearchRequest({ q: `  ${'Bác  Ái'.normalize('NFD')}\n` }).q).toBe('Bác Ái'.normalize('NFC'));
  });

  test('X14: a leading hyphen excludes nothing', () => {
    expect(parseSearchRequest({ q: '146 -KH/TU' }).q).toBe('146 KH/TU');
    expect(parseSearchRequest({ q: '146-KH/TU' }).q).toBe('146-KH/TU');
  });
});
