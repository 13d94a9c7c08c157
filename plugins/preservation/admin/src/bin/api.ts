import { adminApi } from '@strapi/strapi/admin';

import type { Disposal, DisposalAct } from '../../../shared/bin/contract';

export type Step = Exclude<DisposalAct, 'propose-disposal'>;

/** A disposal with its picture and the steps this account may take. */
export type DisposalLine = Disposal & { readonly picture: string; readonly steps: readonly Step[] };

export interface Candidate {
  readonly sha256: string;
  readonly ext: string;
  readonly bytes: number;
  readonly kind: string;
  readonly storedAt: string;
  readonly name: string | null;
  readonly picture: string | null;
}

interface Paged {
  readonly total: number;
  readonly pageCount: number;
}

const TAG = ['PreservationBin'] as const;

const binApi = adminApi.enhanceEndpoints({ addTagTypes: ['PreservationBin'] }).injectEndpoints({
  endpoints: (build) => ({
    getBin: build.query<
      Paged & { readonly disposals: readonly DisposalLine[]; readonly binDays: number },
      { page: number; closed: boolean }
    >({
      query: ({ page, closed }) => ({ url: `/preservation/bin?page=${page}&closed=${closed}` }),
      providesTags: TAG,
    }),
    getCandidates: build.query<
      Paged & { readonly candidates: readonly Candidate[]; readonly mayPropose: boolean },
      number
    >({
      query: (page) => ({ url: `/preservation/bin/candidates?page=${page}` }),
      providesTags: TAG,
    }),
    propose: build.mutation<Disposal, { sha256: string; reason: string }>({
      query: (data) => ({ url: '/preservation/bin', method: 'POST', data }),
      invalidatesTags: TAG,
    }),
    takeStep: build.mutation<Disposal, { id: number; step: Step; reason: string }>({
      query: ({ id, step, reason }) => ({
        url: `/preservation/bin/${id}/${step}`,
        method: 'POST',
        data: { reason },
      }),
      invalidatesTags: TAG,
    }),
  }),
});

export const { useGetBinQuery, useGetCandidatesQuery, useProposeMutation, useTakeStepMutation } = binApi;
