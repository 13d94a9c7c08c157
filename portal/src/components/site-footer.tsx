import { Link } from 'react-router-dom';
import { useLanguage } from '../i18n/language-context';

export function SiteFooter() {
  const { m } = useLanguage();
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p className="site-footer__name">
          <span lang="vi">{m.siteName}</span> · {m.siteLine}
        </p>
        <p>{m.footer}</p>
        <p>
          <Link to="/gioi-thieu">{m.navAbout}</Link>
        </p>
      </div>
    </footer>
  );
}
