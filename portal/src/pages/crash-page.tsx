import { useLanguage } from '../i18n/language-context';

/** Shown when drawing a page failed: stands on its own, since what failed may be the frame around it. */
export function CrashPage() {
  const { m } = useLanguage();
  return (
    <main className="wrap plain-page">
      <h1>{m.pages.crashTitle}</h1>
      <p>{m.pages.crash}</p>
      <p>
        <button type="button" className="button button--primary" onClick={() => window.location.reload()}>
          {m.pages.reload}
        </button>{' '}
        <a href="/">{m.navHome}</a>
      </p>
    </main>
  );
}
