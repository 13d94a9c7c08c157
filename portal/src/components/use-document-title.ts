import { useEffect } from 'react';
import { useLanguage } from '../i18n/language-context';

/** The browser tab's title: the page first, since tabs cut the end off. */
export function useDocumentTitle(page: string | undefined): void {
  const { m } = useLanguage();
  useEffect(() => {
    document.title = page === undefined ? m.siteName : `${page} – ${m.siteName}`;
  }, [page, m]);
}
