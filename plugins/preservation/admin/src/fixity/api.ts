import { adminApi } from '@strapi/strapi/admin';

import type { Alarm, FixityStatus } from '../../../shared/fixity/contract';
import type { FindingKind, IntegrityReport } from '../../../shared/fixity/integrity';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** An alarm with its sentence, and the name the file came in with. */
export type AlarmLine = Alarm & Words & { readonly fileName: string | null };

export interface AlarmPage {
  readonly alarms: readonly AlarmLine[];
  readonly total: number;
  readonly pageCount: number;
}

export interface KindLine extends Words {
  readonly kind: FindingKind;
  readonly count: number;
  readonly weight: 'trouble' | 'mend' | 'note';
}

export interface IntegrityAnswer {
  readonly report: (IntegrityReport & { readonly kinds: readonly KindLine[] }) | null;
  readonly mayCheck: boolean;
}

const TAG = ['PreservationFixity'] as const;

const fixityApi = adminApi.enhanceEndpoints({ addTagTypes: ['PreservationFixity'] }).injectEndpoints({
  endpoints: (build) => ({
    getFixityStatus: build.query<FixityStatus & { readonly mayCheck: boolean }, void>({
      query: () => ({ url: '/preservation/fixity/status' }),
      providesTags: TAG,
    }),
    getAlarms: build.query<AlarmPage, number>({
      query: (page) => ({ url: `/preservation/fixity/alarms?page=${page}` }),
      providesTags: TAG,
    }),
    getIntegrity: build.query<IntegrityAnswer, void>({
      query: () => ({ url: '/preservation/integrity' }),
      providesTags: TAG,
    }),
    startRound: build.mutation<unknown, 'all' | 'due'>({
      query: (scope) => ({ url: '/preservation/fixity/runs', method: 'POST', data: { scope } }),
      invalidatesTags: TAG,
    }),
    startComparison: build.mutation<unknown, void>({
      query: () => ({ url: '/preservation/integrity/runs', method: 'POST', data: {} }),
      invalidatesTags: TAG,
    }),
    recheck: build.mutation<unknown, number>({
      query: (id) => ({ url: `/preservation/fixity/alarms/${id}/recheck`, method: 'POST', data: {} }),
      invalidatesTags: TAG,
    }),
    makePictures: build.mutation<{ made: number; failed: readonly unknown[] }, void>({
      query: () => ({ url: '/preservation/integrity/pictures', method: 'POST', data: {} }),
      invalidatesTags: TAG,
    }),
  }),
});

export const {
  useGetFixityStatusQuery,
  useGetAlarmsQuery,
  useGetIntegrityQuery,
  useStartRoundMutation,
  useStartComparisonMutation,
  useRecheckMutation,
  useMakePicturesMutation,
} = fixityApi;
