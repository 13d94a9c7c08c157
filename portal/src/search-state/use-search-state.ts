import { useCallback, useMemo, useState } from 'react';
import { useLocation, useNavigate, type NavigateOptions } from 'react-router-dom';
import { changeSearch } from './change-search';
import { searchPath } from './format-search';
import { parseSearch } from './parse-search';
import type { SearchState } from './search-state';

export interface SearchControl {
  /** What the URL says: what is searched. */
  state: SearchState;
  /** What the controls show: ahead of `state` between a press and the navigation it starts. */
  shown: SearchState;
  change: (next: SearchState) => void;
  type: (q: string) => void;
  submit: (q: string) => void;
}

/**
 * The search in the URL, and the ways to change it.
 *
 * The first letters typed make an entry in the history, the next ones rewrite it, and submitting settles it: one
 * search is one step back, and the search before it is not lost.
 */
export function useSearchState(): SearchControl {
  const location = useLocation();
  const navigate = useNavigate();
  const [ahead, setAhead] = useState<{ key: string; state: SearchState }>();
  const state = useMemo(() => parseSearch(new URLSearchParams(location.search)), [location.search]);
  // A tick box waits for no navigation: drawn late it would jump back, and a second tick would forget the first.
  const shown = ahead?.key === location.key ? ahead.state : state;
  // Forgotten once overtaken: going back would bring this entry's key again, and the old press with it.
  if (ahead && ahead.key !== location.key) setAhead(undefined);
  const typing = isTyping(location.state);

  const go = useCallback(
    (next: SearchState, options: NavigateOptions) => {
      setAhead({ key: location.key, state: next });
      navigate(searchPath(next), { preventScrollReset: true, ...options });
    },
    [location.key, navigate],
  );

  const change = useCallback((next: SearchState) => go(next, {}), [go]);

  const type = useCallback(
    (q: string) => go(changeSearch(shown, { q }), { replace: typing, state: { typing: true } }),
    [go, shown, typing],
  );

  const submit = useCallback(
    (q: string) => {
      if (q !== shown.q) go(changeSearch(shown, { q }), { replace: typing });
      else if (typing) go(shown, { replace: true });
    },
    [go, shown, typing],
  );

  return { state, shown, change, type, submit };
}

function isTyping(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'typing' in state && state.typing === true;
}
