import { buildLabelBook } from '../labels';
import type { EngineAnswer, EngineQuery } from './engine-query';
import { foldWord, rankText, rankTextWords } from '../ranking/rank-text';
import { rankEntry, Vocabulary } from '../ranking/vocabulary';
import { buildWordBook } from '../suggesting/correct-words';
import { foldedWords } from './question-words';
import { runSearch, type SearchParts } from './run-search';
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
const display = {
  date: null,
  place: null,
  persons: [],
  event: null,
  picture: null,
  pages: null,
  durationSeconds: null,
};

interface Item {
  id: string;
  title: string;
  texts?: string[];
}

/** An archive of a few items: the engine finds items with every word, or with one of some words, in its own order. */
function archiveOf(items: readonly Item[], facets: EngineAnswer[] = []) {
  const vocabulary = new Vocabulary();
  const rankOf = ({ title, texts = [] }: Item) => rankText({ title, caption: [], body: texts });
  const wordsOf = (item: Item) => new Set(rankTextWords(rankOf(item)).flat().map(foldWord));
  const asked: EngineQuery[] = [];
  const find = ({ q, filter }: EngineQuery): Item[] => {
    const some = filter
      .map((text) => /^words IN \[(.*)\]$/.exec(text)?.[1])
      .find((list) => list !== undefined);
    const closer = filter.some((text) => text.startsWith('(words'));
    return items.filter((item) => {
      const words = wordsOf(item);
      if (closer) return false;
      if (some !== undefined) return (JSON.parse(`[${some}]`) as string[]).some((word) => words.has(word));
      return foldedWords(q).every((word) => words.has(word));
    });
  };
  const parts: SearchParts = {
    ask: (queries) =>
      Promise.resolve(
        queries.map((query, index) => {
          asked.push(query);
          const found = find(query);
          return {
            ...(facets[index] ?? empty),
            hits: found.map(({ id }) => ({ id })),
            totalHits: found.length,
          };
        }),
      ),
    source: {
      vocabulary,
      entries: (hits) =>
        Promise.resolve(
          hits.map(({ id }) => {
            const item = items.find((one) => one.id === id);
            return item ? rankEntry(rankOf(item), vocabulary) : null;
          }),
        ),
      shown: (ids) =>
        Promise.resolve(
          items
            .filter(({ id }) => ids.includes(id))
            .map((item) => ({
              ...item,
              kind: 'photo',
              documentId: item.id,
              groupCode: 'G1',
              restorationStatus: 'not-needed',
              display,
            })),
        ),
      counts: (words) =>
        Promise.resolve({
          counts: new Map(
            words.map((word) => [word, items.filter((item) => wordsOf(item).has(word)).length]),
          ),
          size: items.length,
        }),
    },
    suggesting: { book: () => Promise.resolve(buildWordBook(items.map(({ title }) => title))) },
    labels,
    clock: () => 0,
  };
  return { parts, asked };
}

const idsOf = (hits: readonly { documentId: string }[]) => hits.map(({ documentId }) => documentId);
const search = (items: readonly Item[], q: string) =>
  runSearch(parseSearchRequest({ q }), archiveOf(items).parts);

describe('runSearch', () => {
  test('X30: every word must occur where an item holds the question together; others stand beside it, uncounted', async () => {
    const answer = await search(
      [
        { id: 'both', title: 'Đại hội Bác Ái 1968' },
        { id: 'one', title: 'Đại hội Đơn Dương 1968' },
        { id: 'none', title: 'Lễ hội' },
      ],
      'dai hoi bac ai',
    );
    expect(answer).toMatchObject({ total: 1, match: 'every' });
    expect(idsOf(answer.hits)).toEqual(['both']);
    expect(idsOf(answer.near)).not.toContain('both');
  });

  test('X31: where no item has every word, one of the most telling ones is enough, and all of them are counted', async () => {
    const answer = await search(
      [
        { id: 'a', title: 'Lúa mới' },
        { id: 'b', title: 'Cồng chiêng mùa lúa' },
        { id: 'c', title: 'Đường sắt' },
      ],
      'lúa mới cồng chiêng',
    );
    expect(answer).toMatchObject({ total: 2, match: 'some', near: [] });
  });

  test('X31: words scattered over a long text do not hold a question together', async () => {
    const filling = Array.from({ length: 40 }, (_, index) => `chữ${index}`).join(' ');
    const answer = await search(
      [
        { id: 'scattered', title: 'Sổ ghi', texts: [`cồng ${filling} chiêng`] },
        { id: 'close', title: 'Bộ chiêng' },
      ],
      'cồng chiêng',
    );
    expect(answer).toMatchObject({ match: 'some', total: 2 });
  });

  test('X33: marks rank, and without marks both are found', async () => {
    const items = [
      { id: 'folded', title: 'Bắc ải' },
      { id: 'meant', title: 'Bác Ái' },
    ];
    expect(idsOf((await search(items, 'Bác Ái')).hits)).toEqual(['meant', 'folded']);
    expect((await search(items, 'bac ai')).total).toBe(2);
    const roads = [
      { id: 'duong', title: 'Đơn Dương' },
      { id: 'road', title: 'Con đường' },
    ];
    expect(idsOf((await search(roads, 'đường')).hits)).toEqual(['road', 'duong']);
  });

  test('X36: text typed with the keyboard off is read as what was meant, and says so', async () => {
    const answer = await search([{ id: 'a', title: 'Đảng bộ huyện' }], 'ddangr booj');
    expect(answer).toMatchObject({ total: 1, readAs: 'đảng bộ' });
  });

  test('X37: what nothing has is answered by words of the archive that find something', async () => {
    const items = [{ id: 'a', title: 'Cồng chiêng Raglai' }];
    expect((await search(items, 'cong chieng raglau')).suggestion).toBe('cong chieng raglai');
    expect((await search(items, 'xyzxyz')).suggestion).toBeNull();
    expect((await search(items, 'cồng chiêng')).suggestion).toBeNull();
  });

  test('X16: hits carry labels and safe highlights; the snippet is a text with a found word', async () => {
    const answer = await search([{ id: 'd1', title: 'Bác Ái', texts: ['không có', 'Bác <b>'] }], 'bác ái');
    expect(answer.hits[0]).toMatchObject({
      titleHighlighted: '<mark>Bác</mark> <mark>Ái</mark>',
      snippet: '<mark>Bác</mark> &lt;b&gt;',
      group: { code: 'G1', label: 'Đảng bộ huyện' },
      restoration: { status: 'not-needed', label: 'Không cần phục hồi' },
    });
  });

  test('X15: own counts come from the extra query; two labels of one id count together', async () => {
    const { parts } = archiveOf(
      [],
      [
        counting({ donorKind: { family: 2 }, decades: { 1970: 5, 1960: 1 } }),
        counting({ personFacet: { 'Tên cũ|p1': 1, 'Tên mới|p1': 4, 'Ai | đó|p2': 9 } }),
      ],
    );
    const answer = await runSearch(parseSearchRequest({ person: 'p1' }), parts);
    expect(answer.facets.person).toEqual([
      { value: 'p2', label: 'Ai | đó', count: 9 },
      { value: 'p1', label: 'Tên mới', count: 5 },
    ]);
    expect(answer.facets.donorKind).toEqual([{ value: 'family', label: 'Gia đình', count: 2 }]);
    expect(answer.facets.decade.map(({ label }) => label)).toEqual(['Những năm 1960', 'Những năm 1970']);
  });

  test('X15: a chosen value stays on offer with 0', async () => {
    const { parts } = archiveOf([], [empty, counting({ kind: { photo: 1 } })]);
    const answer = await runSearch(parseSearchRequest({ kind: 'film' }), parts);
    expect(answer.facets.kind).toEqual([
      { value: 'photo', label: 'Ảnh', count: 1 },
      { value: 'film', label: 'Phim', count: 0 },
    ]);
  });
});
