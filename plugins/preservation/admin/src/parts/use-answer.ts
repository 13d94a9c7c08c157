import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'here'; readonly data: T };

/**
 * Fetches an answer of the admin API, and again when the address or `fresh` changes.
 *
 * @param path null: nothing is asked yet
 */
export const useAnswer = <T>(path: string | null, fresh: unknown): Loaded<T> => {
  const { get } = useFetchClient();
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    if (path === null) return undefined;
    const abort = new AbortController();
    get<T>(path, { signal: abort.signal })
      .then(({ data }) => setLoaded({ state: 'here', data }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setLoaded({ state: 'failed', error });
      });
    return () => abort.abort();
  }, [get, path, fresh]);
  return loaded;
};
