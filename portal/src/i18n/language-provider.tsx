import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { LanguageContext } from './language-context';
import type { Language } from './language';
import { MESSAGES } from './messages';
import { readStoredLanguage, storeLanguage } from './stored-language';

/** Holds the interface language; `<html lang>` follows it, which screen readers choose their voice by. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setState] = useState<Language>(readStoredLanguage);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const setLanguage = useCallback((next: Language) => {
    storeLanguage(next);
    setState(next);
  }, []);

  const value = useMemo(() => ({ language, m: MESSAGES[language], setLanguage }), [language, setLanguage]);
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}
