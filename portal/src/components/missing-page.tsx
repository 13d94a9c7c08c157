import { Link } from 'react-router-dom';
import { useLanguage } from '../i18n/language-context';
import { PageHeading } from './page-heading';

/** Nothing stands at this address: what may have happened, and a way on. */
export function MissingPage({ title, sentence }: { title: string; sentence: string }) {
  const { m } = useLanguage();
  return (
    <div className="wrap plain-page">
      <PageHeading>{title}</PageHeading>
      <p>{sentence}</p>
      <p>
        <Link to="/tim">{m.results.browseAll}</Link> · <Link to="/">{m.navHome}</Link>
      </p>
    </div>
  );
}
