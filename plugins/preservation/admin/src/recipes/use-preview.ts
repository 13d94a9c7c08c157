import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';

import { SKEW_HEADER, type PreviewRequest } from '../../../shared/recipes/views';
import { rememberToken, validToken } from '../upload/session-token';

/** A slider that is being pulled asks no more often than this, in ms. */
const PAUSE_MS = 120;

export interface ShownPreview {
  /** Address of the picture in this browser; the last good one while the next is drawn. */
  readonly src: string | null;
  /** Degrees by which the server levelled the lines; null where that was not asked for. */
  readonly skew: number | null;
  readonly busy: boolean;
  readonly error: unknown;
}

interface Failed {
  readonly error?: { readonly details?: { readonly code?: string } };
}

const fetchPreview = async (request: PreviewRequest, signal: AbortSignal) => {
  const ask = async (isRefused: boolean): Promise<Response> =>
    fetch('/preservation/recipes/preview', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await validToken(isRefused)}` },
      body: JSON.stringify(request),
      signal,
    });
  let answer = await ask(false);
  if (answer.status === 401) answer = await ask(true);
  if (answer.ok) return answer;
  const { error } = (await answer.json().catch(() => ({}))) as Failed;
  throw error ?? new Error(String(answer.status));
};

/**
 * The picture as a recipe makes it, drawn by the server while one works. Only the newest counts, here and there.
 *
 * @param request null: nothing is asked
 * @param pane two pictures of the same file may be asked for at once: before and after
 */
export const usePreview = (request: PreviewRequest | null, pane: 'before' | 'after'): ShownPreview => {
  const token = useAuth('usePreview', (state) => state.token);
  const [shown, setShown] = useState<ShownPreview>({ src: null, skew: null, busy: true, error: null });
  const address = useRef<string | null>(null);
  const asked = request && JSON.stringify(request);
  useEffect(() => rememberToken(token), [token]);
  useEffect(() => {
    if (asked === null) return undefined;
    const abort = new AbortController();
    setShown((before) => ({ ...before, busy: true }));
    const timer = setTimeout(async () => {
      try {
        const answer = await fetchPreview({ ...(JSON.parse(asked) as PreviewRequest), pane }, abort.signal);
        const skew = answer.headers.get(SKEW_HEADER);
        const picture = URL.createObjectURL(await answer.blob());
        if (abort.signal.aborted) return URL.revokeObjectURL(picture);
        if (address.current) URL.revokeObjectURL(address.current);
        address.current = picture;
        setShown({ src: picture, skew: skew === null ? null : Number(skew), busy: false, error: null });
      } catch (error) {
        if (!abort.signal.aborted) setShown((before) => ({ ...before, busy: false, error }));
      }
      return undefined;
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked, pane]);
  useEffect(
    () => () => {
      if (address.current) URL.revokeObjectURL(address.current);
    },
    [],
  );
  return shown;
};
