import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

interface Named {
  readonly field: string;
  readonly vi: string;
  readonly en: string;
}

interface Words {
  readonly vi: string;
  readonly en: string;
}

export interface VersionHead {
  readonly no: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly fields: readonly Named[];
  readonly published: { readonly at: string; readonly actor: string } | null;
}

export interface ComparedField extends Named {
  readonly from: Words | null;
  readonly to: Words | null;
}

export interface Restored {
  readonly no: number;
  readonly missing: readonly (Named & { readonly label: string })[];
}

export type Loaded<T> = { state: 'loading' } | { state: 'failed' } | { state: 'here'; data: T };

/** Where the versions of an item are. */
export const versionsPath = (model: string, documentId: string): string =>
  `/provenance/items/${model}/${documentId}/versions`;

/**
 * Fetches an answer of the admin API and keeps it until the address changes.
 *
 * @param fresh whatever makes a new answer necessary for the same address
 */
export const useAnswer = <T>(path: string, fresh: unknown): Loaded<T> => {
  const { get } = useFetchClient();
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    const abort = new AbortController();
    get<T>(path, { signal: abort.signal })
      .then(({ data }) => setLoaded({ state: 'here', data }))
      .catch(() => {
        if (!abort.signal.aborted) setLoaded({ state: 'failed' });
      });
    return () => abort.abort();
  }, [get, path, fresh]);
  return loaded;
};
