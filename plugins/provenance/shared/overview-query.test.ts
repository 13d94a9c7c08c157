import { readOverviewBy, readOverviewFilter } from './overview-query';

const refusedField = (query: unknown) => {
  const read = readOverviewFilter(query);
  return read.ok ? null : read.refusal.field;
};

describe('the overview’s query (E9)', () => {
  it('counts by rule where nothing is said, and by nothing it does not know', () => {
    expect(readOverviewBy({})).toEqual({ ok: true, value: 'rule' });
    expect(readOverviewBy({ by: 'provider' })).toEqual({ ok: true, value: 'provider' });
    expect(readOverviewBy({ by: 'person' })).toMatchObject({ ok: false, refusal: { field: 'by' } });
  });

  it('reads every filter', () => {
    const query = {
      rule: 'P7',
      code: 'AUTHOR_MISSING',
      group: 'G6',
      provider: 'd',
      severity: 'error',
      kind: 'film',
      stage: 'offered',
      published: 'false',
      page: '2',
      pageSize: '50',
    };
    expect(readOverviewFilter(query)).toEqual({
      ok: true,
      value: { ...query, published: false, page: 2, pageSize: 50 },
    });
  });

  it('filters by nothing that is left out', () => {
    expect(readOverviewFilter({})).toEqual({ ok: true, value: { page: 1, pageSize: 25 } });
  });

  it.each([
    [{ kind: 'sound' }, 'kind'],
    [{ severity: 'off' }, 'severity'],
    [{ stage: 'lost' }, 'stage'],
    [{ published: 'yes' }, 'published'],
    [{ page: '0' }, 'page'],
    [{ page: '1.5' }, 'page'],
    [{ page: '9999999' }, 'page'],
    [{ pageSize: '101' }, 'pageSize'],
    [{ pageSize: '-1' }, 'pageSize'],
  ])('refuses %j', (query, field) => {
    expect(refusedField(query)).toBe(field);
  });
});
