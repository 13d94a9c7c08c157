import { PageHeading } from '../components/page-heading';
import { useDocumentTitle } from '../components/use-document-title';
import { useLanguage } from '../i18n/language-context';

export function AboutPage() {
  const { m } = useLanguage();
  const { title, lead, sections } = m.pages.about;
  useDocumentTitle(title);
  return (
    <article className="wrap plain-page">
      <PageHeading>{title}</PageHeading>
      <p className="lead">{lead}</p>
      {sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
