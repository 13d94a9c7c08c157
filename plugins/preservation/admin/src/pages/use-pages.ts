import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

import type { FilePages } from '../../../shared/pages/views';

const POLL_MS = 4000;

export interface ItemPages {
  readonly files: readonly FilePages[];
  readonly mayCorrect: boolean;
}

export type Loaded<T> = { state: 'loading' } | { state: 'failed' } | { state: 'here'; data: T };

/** Where the pages of an item are. */
export const pagesPath = (model: string, documentId: string): string =>
  `/preservation/items/${model}/${documentId}/pages`;

const isBusy = ({ files }: ItemPages): boolean =>
  files.some(({ state, pages }) => state === 'waiting' || pages.some((page) => page.state === 'waiting'));

/**
 * The pages of an item, asked for again while the machine still works on them.
 *
 * @param fresh whatever makes a new answer necessary
 */
export const usePages = (path: string, fresh: unknown): { loaded: Loaded<ItemPages>; reload: () => void } => {
  const { get } = useFetchClient();
  const [loaded, setLoaded] = useState<Loaded<ItemPages>>({ state: 'loading' });
  const [asked, setAsked] = useState(0);
  const reload = useCallback(() => setAsked((count) => count + 1), []);
  useEffect(() => {
    const abort = new AbortController();
    let timer: number | undefined;
    get<ItemPages>(path, { signal: abort.signal })
      .then(({ data }) => {
        setLoaded({ state: 'here', data });
        if (isBusy(data)) timer = window.setTimeout(reload, POLL_MS);
      })
      .catch(() => {
        if (!abort.signal.aborted) setLoaded({ state: 'failed' });
      });
    return () => {
      abort.abort();
      window.clearTimeout(timer);
    };
  }, [get, path, fresh, asked, reload]);
  return { loaded, reload };
};
