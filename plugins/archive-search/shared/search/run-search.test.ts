import { buildLabelBook } from '../labels';
import type { EngineAnswer, EngineQuery } from './engine-query';
import { runSearch } from './run-search';
import { parseSearchRequest } from './search-request';

const labels = buildLabelBook({
  terms: [{ vocabulary: 'donor-kinds', code: 'family', label: 'Gia đình' }],
  groups: [{ code: 'G1', label: 'Đảng bộ huyện' }],
});

const empty: EngineAnswer = { hits: [], totalHits: 0, totalPages: 0, facetDistribution: {} };
const counting = (facetDistribution: EngineAnswer['facetDistribution']): EngineAnswer => ({
  ...empty,
  facetDistribution,
});

const hit = {
  kind: 'photo',
  documentId: 'd1',
  title: 'Bác Ái',
  groupCode: 'G1',
  restorationStatus: 'not-needed',
  display: {
    date: null,
    place: null,
    persons: [],
    event: null,
    picture: null,
    pages: null,
    durationSeconds: null,
  },
  _formatted: {
    title: '\uE000Bác\uE001 Ái',
    description: 'không có',
    inscriptions: ['một', '\uE000Bác\uE001 <b>'],
  },
};

const run = (query: Record<string, unknown>, answers: (queries: EngineQuery[]) => EngineAnswer[]) =>
  runSearch(
    parseSearchRequest(query),
    (queries) => Promise.resolve(answers(queries)),
    labels,
    () => 0,
  );

describe('runSearch', () => {
  test('X14: words are dropped only where nothing has them all', async () => {
    const asked: string[] = [];
    const ask = (queries: EngineQuery[]) => {
      asked.push(queries[0]?.matchingStrategy ?? '');
      return [asked.length === 1 ? empty : { ...empty, totalHits: 3 }];
    };
    expect((await run({ q: 'bác ái xyz' }, ask)).total).toBe(3);
    expect(asked).toEqual(['all', 'last']);
    asked.length = 0;
    await run({ q: 'xyz' }, (queries) => (asked.push(queries[0]?.matchingStrategy ?? ''), [empty]));
    expect(asked).toEqual(['all']);
  });

  test('X16: hits carry labels and safe highlights; the snippet is a text with a found word', async () => {
    const answer = await run({ q: 'bác' }, () => [{ ...empty, totalHits: 1, totalPages: 1, hits: [hit] }]);
    expect(answer.hits[0]).toMatchObject({
      titleHighlighted: '<mark>Bác</mark> Ái',
      snippet: '<mark>Bác</mark> &lt;b&gt;',
      group: { code: 'G1', label: 'Đảng bộ huyện' },
      restoration: { status: 'not-needed', label: 'Không cần phục hồi' },
    });
  });

  test('X15: own counts come from the extra query; two labels of one id count together', async () => {
    const answer = await run({ person: 'p1' }, () => [
      counting({ donorKind: { family: 2 }, decades: { 1970: 5, 1960: 1 } }),
      counting({ personFacet: { 'Tên cũ|p1': 1, 'Tên mới|p1': 4, 'Ai | đó|p2': 9 } }),
    ]);
    expect(answer.facets.person).toEqual([
      { value: 'p2', label: 'Ai | đó', count: 9 },
      { value: 'p1', label: 'Tên mới', count: 5 },
    ]);
    expect(answer.facets.donorKind).toEqual([{ value: 'family', label: 'Gia đình', count: 2 }]);
    expect(answer.facets.decade.map(({ label }) => label)).toEqual(['Những năm 1960', 'Những năm 1970']);
  });

  test('X15: a chosen value stays on offer with 0', async () => {
    const answer = await run({ kind: 'film' }, () => [empty, counting({ kind: { photo: 1 } })]);
    expect(answer.facets.kind).toEqual([
      { value: 'photo', label: 'Ảnh', count: 1 },
      { value: 'film', label: 'Phim', count: 0 },
    ]);
  });
});
