import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

import type { IndexOverview } from '../../../shared/index-overview';
import { PLUGIN_ID } from '../plugin-id';

/** While the page is open it is asked again this often. */
const AGAIN_MS = 3_000;

const ADDRESS = `/${PLUGIN_ID}/index`;

/** The state of the index, asked again and again, and the three things that can be done about it. */
export const useOverview = () => {
  const { get, post } = useFetchClient();
  const [overview, setOverview] = useState<IndexOverview | null>(null);
  const [error, setError] = useState<unknown>(null);

  const refresh = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      try {
        const { data } = await get<IndexOverview>(ADDRESS, signal ? { signal } : {});
        setOverview(data);
        setError(null);
      } catch (failure) {
        if (!signal?.aborted) setError(failure);
      }
    },
    [get],
  );

  useEffect(() => {
    const abort = new AbortController();
    void refresh(abort.signal);
    const timer = setInterval(() => void refresh(abort.signal), AGAIN_MS);
    return () => {
      clearInterval(timer);
      abort.abort();
    };
  }, [refresh]);

  const act = async <Answer>(what: string, body: object = {}): Promise<Answer> => {
    const { data } = await post<Answer>(`${ADDRESS}/${what}`, body);
    await refresh();
    return data;
  };

  return {
    overview,
    error,
    refresh: () => void refresh(),
    compare: () => act<{ missing: number; differing: number; surplus: number }>('compare'),
    rebuild: () => act<{ begun: boolean }>('rebuild'),
    retry: (ids?: readonly number[]) => act<{ retried: number }>('retry', ids ? { ids } : {}),
  };
};
