import { useEffect, useRef, type RefObject } from 'react';

/** After a page link is followed its place in the document is gone; reading goes on at `target`. */
export function useFocusOnPageChange(page: number, target: RefObject<HTMLElement>): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current !== page) target.current?.focus({ preventScroll: true });
    shown.current = page;
  }, [page, target]);
}
