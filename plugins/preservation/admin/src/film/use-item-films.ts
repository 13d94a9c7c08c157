import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

import type { ItemFilmsView } from '../../../shared/film/views';

/** While copies are being made, in ms. */
const LOOK_AGAIN_MS = 3_000;

export type Loaded = { state: 'loading' } | { state: 'failed' } | { state: 'here'; data: ItemFilmsView };

const isMoving = (loaded: Loaded): boolean =>
  loaded.state === 'here' &&
  loaded.data.films.some(({ copy: { state } }) => state === 'waiting' || state === 'running');

/**
 * What plays of an item; asked again while copies are being made, and whenever somebody calls `reload`.
 * @param fresh whatever makes a new answer necessary for the same item
 */
export const useItemFilms = (
  model: string,
  documentId: string,
  fresh: unknown,
): { loaded: Loaded; reload: () => void } => {
  const { get } = useFetchClient();
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    const abort = new AbortController();
    get<ItemFilmsView>(`/preservation/films/${model}/${documentId}`, { signal: abort.signal })
      .then(({ data }) => setLoaded({ state: 'here', data }))
      .catch(() => {
        // An answer that came before says more than none.
        if (!abort.signal.aborted)
          setLoaded((before) => (before.state === 'here' ? before : { state: 'failed' }));
      });
    return () => abort.abort();
  }, [get, model, documentId, fresh, round]);

  const moving = isMoving(loaded);
  useEffect(() => {
    if (!moving) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) reload();
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [moving, reload]);

  return { loaded, reload };
};
