import { publicAddress } from './public-addresses';

describe('publicAddress', () => {
  it('knows the search and the items', () => {
    expect(publicAddress('/api/search', '/api')).toEqual({
      controller: 'search',
      action: 'find',
      params: {},
    });
    expect(publicAddress('/v1/items/photo/abc_1-X', '/v1')).toEqual({
      controller: 'items',
      action: 'findOne',
      params: { kind: 'photo', documentId: 'abc_1-X' },
    });
  });

  it.each([
    '/api/search/',
    '/API/search',
    '/api/searching',
    '/api/items',
    '/api/items/photo',
    '/api/items/photo/a/b',
    '/api/items/photo/a%2Fb',
    '/api/items/photo/..',
    '/search',
    '/apisearch',
    '/api',
  ])('leaves %s to the router', (path) => {
    expect(publicAddress(path, '/api')).toBeNull();
  });
});
