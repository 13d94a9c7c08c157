import type { AskEngine, EngineAnswer, EngineHit } from './engine-query';
import { FACET_FIELDS, FACETS, type Facet } from './facets';
import { findCandidates, findCloser, isWider, planSearch, type Predicate, type Wanted } from './plan-search';
import { CLOSER, foldedWords, requiredWords, TELLING, tellingWords, type WordCounts } from './question-words';
import { rankHits, type RankedHead, type RankSource } from './rank-hits';
import { readingsOf } from './readings';
import type { SearchRequest } from './search-request';

/** Most hits that are put in order by us; what stands behind them keeps the engine's order (rule X33). */
export const HEAD = 150;
/** The same for a wider question, whose engine order says less. */
export const WIDE_HEAD = 300;

interface Parts {
  ask: AskEngine;
  source: RankSource;
}

/** What was decided about a request: its predicate, and what belongs to that predicate. */
export interface Decision {
  /** The words as they were understood. */
  reading: string;
  predicate: Predicate;
  counts: WordCounts;
  total: number;
  distributions: Partial<Record<Facet, Record<string, number>>>;
  /** The ranked head; null where the order is not ours. */
  head: RankedHead | null;
  /** A page of the engine's own order, where that was asked for at once. */
  page: EngineHit[] | null;
}

const EMPTY: EngineAnswer = { hits: [], totalHits: 0, totalPages: 0, facetDistribution: {} };

type Answered = Pick<Decision, 'total' | 'distributions'> & { hits: EngineHit[] };

async function answer(
  request: SearchRequest,
  predicate: Predicate,
  wanted: Wanted,
  { ask }: Parts,
): Promise<Answered> {
  const plan = planSearch(request, predicate, wanted);
  const answers = await ask([plan.main, ...plan.ownCounts.map(({ query }) => query)]);
  const main = answers[0] ?? EMPTY;
  const own = new Map(plan.ownCounts.map(({ facet }, index) => [facet, answers[index + 1]]));
  const distributions: Decision['distributions'] = {};
  for (const facet of FACETS) {
    const source = own.has(facet) ? own.get(facet) : main;
    distributions[facet] = source?.facetDistribution[FACET_FIELDS[facet].counted] ?? {};
  }
  return { total: main.totalHits, distributions, hits: main.hits };
}

/** How much of the result is ours to order: whole pages, so that no page mixes two orders. */
const headSize = (most: number, pageSize: number): number =>
  Math.max(1, Math.floor(most / pageSize)) * pageSize;

/** No words: everything, in the order asked for. */
async function everything(request: SearchRequest, parts: Parts): Promise<Decision> {
  const predicate: Predicate = { every: '' };
  const { hits, ...counted } = await answer(request, predicate, { page: request.page }, parts);
  const counts: WordCounts = { counts: new Map(), size: 0 };
  return { reading: '', predicate, counts, ...counted, head: null, page: hits };
}

/**
 * Chooses the predicate of a request (rules X30, X31). Every word must occur where some item holds the question together;
 * otherwise the most telling words are enough. The readings of the question are tried in turn for the first kind.
 */
export async function decidePredicate(request: SearchRequest, parts: Parts): Promise<Decision> {
  if (request.q === '') return everything(request, parts);
  const readings = readingsOf(request.q);
  const counts = await parts.source.counts([...new Set(readings.flatMap(foldedWords))]);
  const size = headSize(HEAD, request.pageSize);
  let loose: Decision | null = null;
  for (const reading of readings) {
    const predicate: Predicate = { every: requiredWords(reading, counts) };
    const { hits, ...counted } = await answer(request, predicate, { head: size }, parts);
    if (hits.length === 0) continue;
    const head = await rankHits(reading, hits, counts, parts.source);
    const decision: Decision = { reading, predicate, counts, ...counted, head, page: null };
    if (head.held || foldedWords(reading).length === 1 || reading.includes('"')) return decision;
    loose ??= decision;
  }
  return (
    (await decideWider(request, readings, counts, parts)) ?? loose ?? nothing(request, readings[0], counts)
  );
}

const nothing = (request: SearchRequest, reading: string, counts: WordCounts): Decision => ({
  reading,
  predicate: { every: request.q },
  counts,
  total: 0,
  distributions: {},
  head: null,
  page: [],
});

/** The reading with the most words that some item has, asked by its most telling words. */
async function decideWider(
  request: SearchRequest,
  readings: readonly string[],
  counts: WordCounts,
  parts: Parts,
): Promise<Decision | null> {
  const [reading] = [...readings].sort(
    (a, b) => tellingWords(b, counts).length - tellingWords(a, counts).length,
  );
  const words = tellingWords(reading, counts);
  if (words.length === 0) return null;
  const predicate: Predicate = { some: words.slice(0, TELLING) };
  const size = headSize(WIDE_HEAD, request.pageSize);
  const [closer, { hits, ...counted }] = await Promise.all([
    closerCandidates(words, request, size, parts),
    answer(request, predicate, { head: size }, parts),
  ]);
  if (hits.length === 0) return null;
  const candidates = joinedHits(closer, hits).slice(0, size);
  const head = await rankHits(reading, candidates, counts, parts.source);
  return { reading, predicate, counts, ...counted, head, page: null };
}

/** Each hit once, in the order of the lists. */
const joinedHits = (...lists: readonly EngineHit[][]): EngineHit[] => [
  ...new Map(lists.flat().map((hit) => [hit.id, hit])).values(),
];

/** Items of a wider result that have two of the telling words; nothing for a question of one word. */
async function closerCandidates(
  words: readonly string[],
  request: SearchRequest,
  most: number,
  { ask }: Pick<Parts, 'ask'>,
): Promise<EngineHit[]> {
  if (words.length < 2) return [];
  const [closer = EMPTY] = await ask([findCloser(words.slice(0, CLOSER), request, most)]);
  return closer.hits;
}

/** The candidates of a wider result, the better ones first, without counts. */
export async function widerCandidates(
  words: readonly string[],
  request: SearchRequest,
  most: number,
  parts: Parts,
): Promise<EngineHit[]> {
  const predicate: Predicate = { some: words.slice(0, TELLING) };
  const [closer, wide = EMPTY] = [
    await closerCandidates(words, request, most, parts),
    ...(await parts.ask([findCandidates(predicate, request, most)])),
  ];
  return joinedHits(closer, wide.hits).slice(0, most);
}

/** The shown hits of some ids, in the order of the ids; what left the index meanwhile is left out. */
export async function showInOrder(
  ids: readonly string[],
  { source }: Pick<Parts, 'source'>,
): Promise<EngineHit[]> {
  if (ids.length === 0) return [];
  const byId = new Map((await source.shown(ids)).map((hit) => [hit.id, hit]));
  return ids.map((id) => byId.get(id)).filter((hit) => hit !== undefined);
}

/** The hits of the page asked for: from the ranked head, or in the order of the engine behind it and where a sort was chosen. */
export async function answerPage(
  request: SearchRequest,
  decision: Decision,
  parts: Parts,
): Promise<EngineHit[]> {
  if (decision.page !== null) return decision.page;
  const { page, pageSize, sort } = request;
  const start = (page - 1) * pageSize;
  const ranked = decision.head?.hits ?? [];
  const size = headSize(isWider(decision.predicate) ? WIDE_HEAD : HEAD, pageSize);
  if (sort === 'relevance' && start < size) {
    const ids = ranked.slice(start, start + pageSize).map(({ id }) => id);
    return showInOrder(ids, parts);
  }
  const { main } = planSearch(request, decision.predicate, { page });
  const [answered = EMPTY] = await parts.ask([{ ...main, facets: [] }]);
  return answered.hits;
}
