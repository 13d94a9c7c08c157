import { adminApi } from '@strapi/strapi/admin';

import type { JobsOverview, JobsStatus } from '../../../shared/jobs/views';

const jobsApi = adminApi.enhanceEndpoints({ addTagTypes: ['PreservationJobs'] }).injectEndpoints({
  endpoints: (build) => ({
    getJobs: build.query<JobsOverview, void>({
      query: () => ({ url: '/preservation/jobs' }),
      providesTags: ['PreservationJobs'],
    }),
    getJobsStatus: build.query<JobsStatus, void>({
      query: () => ({ url: '/preservation/jobs/status' }),
      providesTags: ['PreservationJobs'],
    }),
    dismissJob: build.mutation<{ dismissed: number }, number>({
      query: (id) => ({ url: `/preservation/jobs/${id}/dismiss`, method: 'POST', data: {} }),
      invalidatesTags: ['PreservationJobs'],
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

export const {
  useGetJobsQuery,
  useGetJobsStatusQuery,
  useDismissJobMutation,
  useRetryJobMutation,
  useRetryKindMutation,
} = jobsApi;
