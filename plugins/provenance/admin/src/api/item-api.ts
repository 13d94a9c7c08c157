import { adminApi } from '@strapi/strapi/admin';

import type { AppraisalState, HistoryPage, ItemAddress, WithdrawalAnswer } from './contracts';

export interface ActRequest extends ItemAddress {
  readonly act: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface HistoryRequest extends ItemAddress {
  readonly page: number;
}

/** The address of an item's part of the API, below the server's root. */
export const itemUrl = ({ uid, documentId }: ItemAddress, part: string): string =>
  `/provenance/items/${encodeURIComponent(uid)}/${encodeURIComponent(documentId)}/${part}`;

/** The content manager's own names for its copies of a document and of the list it stands in. */
const documentTags = ({ uid, documentId }: ItemAddress) => [
  { type: 'Document' as const, id: `${uid}_${documentId}` },
  { type: 'Document' as const, id: `${uid}_LIST` },
];

/**
 * Stage, acts and history of one item. They live in Strapi's own cache, under the tags of the content manager: so that
 * a save or a publication refreshes them, and an act refreshes the form and the list.
 */
const itemApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'RecentDocumentList'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getAppraisal: build.query<AppraisalState, ItemAddress>({
        query: (item) => ({ url: itemUrl(item, 'appraisal') }),
        providesTags: (_state, _error, item) => documentTags(item).slice(0, 1),
      }),
      performAct: build.mutation<AppraisalState, ActRequest>({
        query: ({ act, fields, ...item }) => ({
          url: itemUrl(item, `acts/${encodeURIComponent(act)}`),
          method: 'POST',
          data: fields,
        }),
        // After a refusal too: it may have been refused because the item had moved on meanwhile.
        invalidatesTags: (_state, _error, item) => [...documentTags(item), 'RecentDocumentList'],
      }),
      getWithdrawal: build.query<WithdrawalAnswer, ItemAddress>({
        query: (item) => ({ url: itemUrl(item, 'withdrawal') }),
        providesTags: (_answer, _error, item) => documentTags(item).slice(0, 1),
      }),
      getHistory: build.query<HistoryPage, HistoryRequest>({
        query: ({ page, ...item }) => ({ url: `${itemUrl(item, 'history')}?page=${page}` }),
        providesTags: (_page, _error, item) => documentTags(item).slice(0, 1),
      }),
    }),
  });

export const { useGetAppraisalQuery, usePerformActMutation, useGetWithdrawalQuery, useGetHistoryQuery } =
  itemApi;
