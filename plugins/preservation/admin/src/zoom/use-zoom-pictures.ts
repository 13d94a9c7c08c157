import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

import type { ZoomAnswer, ZoomPicture } from '../../../shared/iiif/zoom-view';

/** Signatures live at least ten minutes; they are fetched anew well before. */
const RENEW_MS = 5 * 60_000;

export type ZoomPictures =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'here'; readonly pictures: readonly ZoomPicture[] };

/**
 * The pictures of an item that can be enlarged, with signatures that never run out while somebody looks.
 * @param fresh whatever may have changed the item's files
 */
export const useZoomPictures = (model: string, documentId: string, fresh: unknown): ZoomPictures => {
  const { get } = useFetchClient();
  const [loaded, setLoaded] = useState<ZoomPictures>({ state: 'loading' });
  const load = useCallback(
    async (signal: AbortSignal) => {
      try {
        const { data } = await get<ZoomAnswer>(`/preservation/items/${model}/${documentId}/zoom`, { signal });
        setLoaded({ state: 'here', pictures: data.pictures });
      } catch {
        // What is on the screen stays there: the next renewal may succeed.
        if (!signal.aborted) setLoaded((before) => (before.state === 'here' ? before : { state: 'failed' }));
      }
    },
    [get, model, documentId],
  );
  useEffect(() => {
    const abort = new AbortController();
    void load(abort.signal);
    const timer = setInterval(() => void load(abort.signal), RENEW_MS);
    return () => {
      clearInterval(timer);
      abort.abort();
    };
  }, [load, fresh]);
  return loaded;
};
