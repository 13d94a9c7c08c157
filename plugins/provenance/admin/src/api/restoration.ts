import { adminApi } from '@strapi/strapi/admin';

import type {
  CasePage,
  ItemRestoration,
  RestorationCosts,
  RestorationOverview,
} from '../../../shared/restoration/api';
import { type ItemRecord, itemRecordOf } from '../restoration/case/item-files';
import { type Filters, type ItemName, queryOf } from './page-contracts';

/** What is written down or done with an item: a path below its address, and the body. */
export interface RestorationChange {
  readonly item: ItemName;
  /** `surveys`, `surveys/3/strike`, `acts/nominate`, `steps`, `steps/4/strike`, `digitisation-checks`. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const ROOT = '/provenance/restoration';
const itemUrl = ({ uid, documentId }: ItemName): string =>
  `${ROOT}/items/${encodeURIComponent(uid)}/${encodeURIComponent(documentId)}`;

const documentTag = ({ uid, documentId }: ItemName) => ({
  type: 'Document' as const,
  id: `${uid}_${documentId}`,
});

/**
 * What the pages of restoration read and do. Answers live in Strapi's own cache: an act refreshes the case, the board,
 * the form (its column `restorationStatus`) and the lists; a save of the form refreshes the case.
 */
const restorationApi = adminApi
  .enhanceEndpoints({
    addTagTypes: ['Document', 'RecentDocumentList', 'ProvenanceRestoration', 'ProvenanceTasks'],
  })
  .injectEndpoints({
    endpoints: (build) => ({
      getItemRestoration: build.query<ItemRestoration, ItemName>({
        query: (item) => ({ url: itemUrl(item) }),
        providesTags: (_answer, _error, item) => [documentTag(item), 'ProvenanceRestoration'],
      }),
      changeRestoration: build.mutation<ItemRestoration, RestorationChange>({
        query: ({ item, path, body }) => ({ url: `${itemUrl(item)}/${path}`, method: 'POST', data: body }),
        // After a refusal too: it may have been refused because somebody else was quicker.
        invalidatesTags: (_answer, _error, { item }) => [
          documentTag(item),
          { type: 'Document' as const, id: `${item.uid}_LIST` },
          'RecentDocumentList',
          'ProvenanceRestoration',
          'ProvenanceTasks',
        ],
      }),
      /** Title and files by the content manager, and so by its permissions. Their addresses are signed for some minutes. */
      getItemRecord: build.query<ItemRecord, ItemName>({
        query: ({ uid, documentId }) => ({
          url: `/content-manager/collection-types/${uid}/${encodeURIComponent(documentId)}`,
        }),
        transformResponse: itemRecordOf,
        providesTags: (_answer, _error, item) => [documentTag(item)],
      }),
      getCases: build.query<CasePage, Filters>({
        query: (filters) => ({ url: `${ROOT}/cases${queryOf(filters)}` }),
        providesTags: ['ProvenanceRestoration'],
      }),
      getRestorationCosts: build.query<RestorationCosts, Filters>({
        query: (filters) => ({ url: `${ROOT}/costs${queryOf(filters)}` }),
        providesTags: ['ProvenanceRestoration'],
      }),
      getRestorationOverview: build.query<RestorationOverview, void>({
        query: () => ({ url: `${ROOT}/overview` }),
        providesTags: ['ProvenanceRestoration'],
      }),
    }),
  });

export const {
  useGetItemRestorationQuery,
  useLazyGetItemRestorationQuery,
  useChangeRestorationMutation,
  useGetItemRecordQuery,
  useGetCasesQuery,
  useGetRestorationCostsQuery,
  useGetRestorationOverviewQuery,
} = restorationApi;
