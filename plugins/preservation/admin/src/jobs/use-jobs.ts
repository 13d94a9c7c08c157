import { useEffect } from 'react';

import { useGetJobsQuery } from './api';

/** While something moves, and while all is quiet, in ms. */
const LIVELY_MS = 2_000;
const QUIET_MS = 15_000;

/** The queue as it stands, asked again and again while somebody looks at it. */
export const useJobs = () => {
  const { data, error, refetch, isFetching } = useGetJobsQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  const lively = data !== undefined && data.status.running + data.status.waiting > 0;
  const every = lively && !error ? LIVELY_MS : QUIET_MS;
  useEffect(() => {
    const look = (): void => {
      if (!document.hidden) void refetch();
    };
    const timer = setInterval(look, every);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [every, refetch]);
  return { data, error, refetch, isFetching };
};
