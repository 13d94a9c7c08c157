import { Link, NavLink, useLocation } from 'react-router-dom';
import { useLanguage } from '../i18n/language-context';
import { QuickSearch } from './quick-search';

/** Pages that bring a search box of their own. */
const WITH_OWN_SEARCH = ['/', '/tim'];

export function SiteHeader() {
  const { language, m, setLanguage } = useLanguage();
  const { pathname } = useLocation();
  const other = language === 'vi' ? 'en' : 'vi';

  return (
    <header className="site-header">
      <div className="site-header__row wrap">
        <Link to="/" className="site-name" lang="vi">
          {m.siteName}
        </Link>
        <nav aria-label={m.mainNavigation} className="site-nav">
          <NavLink to="/tim">{m.navSearch}</NavLink>
          <NavLink to="/gioi-thieu">{m.navAbout}</NavLink>
        </nav>
        <button
          type="button"
          className="language-button"
          lang={other}
          title={m.otherLanguageHint}
          onClick={() => setLanguage(other)}
        >
          {m.otherLanguage}
        </button>
        {WITH_OWN_SEARCH.includes(pathname) ? null : <QuickSearch size="small" />}
      </div>
    </header>
  );
}
