import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';

interface Props {
  children: ReactNode;
  className?: string;
  lang?: string;
}

/**
 * The page's h1. It takes the focus when a reader arrives from another page of this site, so that a screen reader
 * says where they are; on the first load the browser's own order is left alone.
 */
export function PageHeading({ children, className, lang }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const arrived = key !== 'default';

  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    // Only a change of page moves the focus: a change of the query happens under the reader's hands.
  }, [arrived, pathname]);

  return (
    <h1 ref={heading} tabIndex={-1} className={className} lang={lang}>
      {children}
    </h1>
  );
}
