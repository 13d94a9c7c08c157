import { MissingPage } from '../components/missing-page';
import { useDocumentTitle } from '../components/use-document-title';
import { useLanguage } from '../i18n/language-context';

export function NotFoundPage() {
  const { m } = useLanguage();
  useDocumentTitle(m.pages.notFoundTitle);
  return <MissingPage title={m.pages.notFoundTitle} sentence={m.pages.notFound} />;
}
