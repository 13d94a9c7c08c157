import { adminApi } from '@strapi/strapi/admin';

import { listOf, objectOf, textOf } from '../../../shared/values';
import type { AppraisalState } from './contracts';
import {
  type ItemName,
  type Paged,
  type Grouping,
  type Overview,
  type OverviewItem,
  type Revalidation,
  type RuleSetting,
  type RuleChange,
  type Queue,
  type Arrival,
  type TaskItem,
  type BulkReport,
  type LedgerPage,
  type LedgerHead,
  type Filters,
  queryOf,
} from './page-contracts';

export interface BulkAct {
  readonly act: string;
  readonly items: readonly ItemName[];
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface StockBulk {
  readonly verb: 'bulkPublish' | 'bulkDelete';
  readonly uid: string;
  readonly documentIds: readonly string[];
}

/** The content manager's own names for its copies: the documents, and the lists in which they stand. */
const tagsOf = (items: readonly ItemName[]) => [
  ...items.map(({ uid, documentId }) => ({ type: 'Document' as const, id: `${uid}_${documentId}` })),
  ...[...new Set(items.map(({ uid }) => uid))].map((uid) => ({
    type: 'Document' as const,
    id: `${uid}_LIST`,
  })),
  'RecentDocumentList' as const,
  'ProvenanceTasks' as const,
];

const part = (address: string): string => `/provenance/${address}`;

/** What the pages read and do. Answers live in Strapi's own cache, so that a bulk act refreshes the lists around it. */
const pagesApi = adminApi
  .enhanceEndpoints({
    addTagTypes: [
      'Document',
      'RecentDocumentList',
      'ProvenanceTasks',
      'ProvenanceRules',
      'ProvenanceOverview',
    ],
  })
  .injectEndpoints({
    endpoints: (build) => ({
      getOverview: build.query<Overview, Grouping>({
        query: (by) => ({ url: part(`overview${queryOf({ by })}`) }),
        providesTags: ['ProvenanceOverview'],
      }),
      getOverviewItems: build.query<Paged<OverviewItem>, Filters>({
        query: (filters) => ({ url: part(`overview/items${queryOf(filters)}`) }),
        providesTags: ['ProvenanceOverview'],
      }),
      getRevalidation: build.query<Revalidation, void>({
        query: () => ({ url: part('revalidations/current') }),
      }),
      startRevalidation: build.mutation<{ total: number }, void>({
        query: () => ({ url: part('revalidations'), method: 'POST', data: {} }),
      }),
      getRules: build.query<readonly RuleSetting[], void>({
        query: () => ({ url: part('rules') }),
        providesTags: ['ProvenanceRules'],
      }),
      changeRule: build.mutation<unknown, { id: string; change: RuleChange }>({
        query: ({ id, change }) => ({
          url: part(`rules/${encodeURIComponent(id)}`),
          method: 'PUT',
          data: change,
        }),
        invalidatesTags: ['ProvenanceRules'],
      }),
      getTasks: build.query<{ queues: readonly Queue[] }, void>({
        query: () => ({ url: part('tasks') }),
        providesTags: ['ProvenanceTasks'],
      }),
      getQueue: build.query<Paged<TaskItem>, { key: string; page: number }>({
        query: ({ key, ...paging }) => ({ url: part(`tasks/${encodeURIComponent(key)}${queryOf(paging)}`) }),
        providesTags: ['ProvenanceTasks'],
      }),
      /** What came in last, newest first, by the content manager's own lists and so by its permissions. */
      getArrivals: build.query<readonly Arrival[], readonly string[]>({
        queryFn: async (uids, _api, _extra, ask) => {
          const lists = await Promise.all(
            uids.map(async (uid) => ({
              uid,
              answer: await ask({
                url: `/content-manager/collection-types/${uid}?page=1&pageSize=6&sort=createdAt:DESC`,
              }),
            })),
          );
          const refused = lists.find(({ answer }) => answer.error !== undefined)?.answer.error;
          if (refused) return { error: refused };
          const items = lists.flatMap(({ uid, answer }) =>
            listOf(objectOf(answer.data).results).map((row) => {
              const { documentId, title, createdAt } = objectOf(row);
              return {
                uid,
                documentId: String(documentId),
                title: textOf(title),
                createdAt: textOf(createdAt) ?? '',
              };
            }),
          );
          return { data: items.sort((one, other) => other.createdAt.localeCompare(one.createdAt)) };
        },
        providesTags: ['RecentDocumentList'],
      }),
      /** The acts of one item of each kind and stage chosen, to know what a bulk act may be. */
      getActsOf: build.query<AppraisalState, ItemName>({
        query: ({ uid, documentId }) => ({
          url: part(`items/${encodeURIComponent(uid)}/${encodeURIComponent(documentId)}/appraisal`),
        }),
        providesTags: ['ProvenanceTasks'],
      }),
      actInBulk: build.mutation<BulkReport, BulkAct>({
        query: ({ act, items, fields }) => ({
          url: part(`acts/${encodeURIComponent(act)}/bulk`),
          method: 'POST',
          data: { items: items.map(({ uid, documentId }) => ({ uid, documentId })), fields },
        }),
      }),
      /** The stock bulk acts of the content manager, which the archive answers item by item. */
      stockBulk: build.mutation<BulkReport, StockBulk>({
        query: ({ verb, uid, documentIds }) => ({
          url: `/content-manager/collection-types/${encodeURIComponent(uid)}/actions/${verb}`,
          method: 'POST',
          data: { documentIds },
        }),
      }),
      /**
       * Reads again what shows these items. Not part of the acts themselves: a list that is read again drops its
       * selection, and with it the dialog in which the report is being read.
       */
      refreshItems: build.mutation<null, readonly ItemName[]>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_done, _error, items) => tagsOf(items),
      }),
      getLedger: build.query<LedgerPage, Filters>({
        /** With an item named, the history of that item: the ledger itself cannot be asked for one. */
        query: ({ uid, documentId, ...filters }) =>
          typeof uid === 'string' && typeof documentId === 'string'
            ? {
                url: part(
                  `items/${encodeURIComponent(uid)}/${encodeURIComponent(documentId)}/history${queryOf({ page: filters.page })}`,
                ),
              }
            : { url: part(`ledger${queryOf(filters)}`) },
      }),
      getLedgerHead: build.query<LedgerHead, void>({ query: () => ({ url: part('ledger/head') }) }),
    }),
  });

export const {
  useGetOverviewQuery,
  useGetOverviewItemsQuery,
  useGetRevalidationQuery,
  useStartRevalidationMutation,
  useGetRulesQuery,
  useChangeRuleMutation,
  useGetTasksQuery,
  useGetQueueQuery,
  useLazyGetQueueQuery,
  useGetArrivalsQuery,
  useLazyGetActsOfQuery,
  useActInBulkMutation,
  useStockBulkMutation,
  useRefreshItemsMutation,
  useGetLedgerQuery,
  useGetLedgerHeadQuery,
} = pagesApi;
