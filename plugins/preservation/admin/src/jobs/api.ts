import { adminApi } from '@strapi/strapi/admin';

import type { JobsOverview } from '../../../shared/jobs/views';

const jobsApi = adminApi.enhanceEndpoints({ addTagTypes: ['PreservationJobs'] }).injectEndpoints({
  endpoints: (build) => ({
    getJobs: build.query<JobsOverview, void>({
      query: () => ({ url: '/preservation/jobs' }),
      providesTags: ['PreservationJobs'],
    }),
    retryJob: build.mutation<{ retried: number }, number>({
      query: (id) => ({ url: `/preservation/jobs/${id}/retry`, method: 'POST', data: {} }),
      invalidatesTags: ['PreservationJobs'],
    }),
    retryKind: build.mutation<{ retried: number }, string>({
      query: (kind) => ({ url: '/preservation/jobs/retry', method: 'POST', data: { kind } }),
      invalidatesTags: ['PreservationJobs'],
    }),
  }),
});

export const { useGetJobsQuery, useRetryJobMutation, useRetryKindMutation } = jobsApi;
