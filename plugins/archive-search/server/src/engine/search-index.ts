import type { EngineAnswer, EngineHit, EngineQuery } from '../../../shared/search/engine-query';
import type { SearchClient } from './search-client';

/** The engine's answer to several questions joined ("federated search"). */
interface JoinedAnswer {
  hits: EngineHit[];
  estimatedTotalHits: number;
  facetsByIndex?: Record<string, { distribution: EngineAnswer['facetDistribution'] }>;
}

/**
 * The items that one of several questions finds, each once. The engine calls the total an estimate, but counts the union
 * of the questions, as it does for the facets (seen equal in every query of the evaluation).
 */
async function searchJoined(
  client: SearchClient,
  indexUid: string,
  { anyOf = [], q: _q, facets, page = 1, hitsPerPage, limit = 0, ...query }: EngineQuery,
): Promise<EngineAnswer> {
  const size = hitsPerPage ?? limit;
  const answer = (await client.post('/multi-search', {
    federation: {
      offset: (page - 1) * size,
      limit: size,
      ...(facets.length > 0 ? { facetsByIndex: { [indexUid]: facets } } : {}),
    },
    queries: anyOf.map((q) => ({ indexUid, q, ...query })),
  })) as JoinedAnswer;
  return {
    hits: answer.hits,
    totalHits: answer.estimatedTotalHits,
    totalPages: size === 0 ? 0 : Math.ceil(answer.estimatedTotalHits / size),
    facetDistribution: answer.facetsByIndex?.[indexUid]?.distribution ?? {},
  };
}

/** Puts queries to one index: plain ones in one request, joined ones beside it. Answers in the order of the queries. */
export async function searchIndex(
  client: SearchClient,
  indexUid: string,
  queries: readonly EngineQuery[],
): Promise<EngineAnswer[]> {
  const plain = queries.filter(({ anyOf }) => anyOf === undefined);
  const plainAnswers =
    plain.length === 0
      ? Promise.resolve({ results: [] as EngineAnswer[] })
      : (client.post('/multi-search', {
          queries: plain.map((query) => ({ indexUid, ...query })),
        }) as Promise<{ results: EngineAnswer[] }>);
  const joined = queries.map((query) =>
    query.anyOf === undefined ? null : searchJoined(client, indexUid, query),
  );
  const [{ results }, ...joinedAnswers] = await Promise.all([plainAnswers, ...joined]);
  let next = 0;
  return joinedAnswers.map((answer) => answer ?? results[next++]);
}
