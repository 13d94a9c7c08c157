import { useRef, type MouseEvent } from 'react';
import { Outlet, ScrollRestoration } from 'react-router-dom';
import { useLanguage } from '../i18n/language-context';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What every page stands in: skip link, header, main, footer. */
export function Layout() {
  const { m } = useLanguage();
  const main = useRef<HTMLElement>(null);

  const skip = (event: MouseEvent) => {
    // Followed natively, the link would write a #hash into the history and the search would lose its address.
    event.preventDefault();
    main.current?.focus();
    main.current?.scrollIntoView();
  };

  return (
    <>
      <a className="skip-link" href="#noi-dung" onClick={skip}>
        {m.skip}
      </a>
      <SiteHeader />
      <main id="noi-dung" ref={main} tabIndex={-1} className="site-main">
        <Outlet />
      </main>
      <SiteFooter />
      <ScrollRestoration />
    </>
  );
}
