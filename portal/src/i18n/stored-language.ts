import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './language';

const KEY = 'kho-tu-lieu.language';

/** The language chosen on an earlier visit. A browser that forbids storage gets the default. */
export function readStoredLanguage(): Language {
  try {
    const stored = window.localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === stored) ?? DEFAULT_LANGUAGE;
  } catch {
    return DEFAULT_LANGUAGE;
  }
}

/** Keeps the choice where the browser allows it; where not, it lasts as long as the page. */
export function storeLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Private windows and full storages refuse: nothing is lost but the memory of the choice.
  }
}
