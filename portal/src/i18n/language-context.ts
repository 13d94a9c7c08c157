import { createContext, useContext } from 'react';
import { DEFAULT_LANGUAGE, type Language } from './language';
import { MESSAGES, type Messages } from './messages';

export interface LanguageContextValue {
  language: Language;
  m: Messages;
  setLanguage: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageContextValue>({
  language: DEFAULT_LANGUAGE,
  m: MESSAGES[DEFAULT_LANGUAGE],
  setLanguage: () => undefined,
});

/** The interface language, its words (`m`), and the way to change it. */
export function useLanguage(): LanguageContextValue {
  return useContext(LanguageContext);
}
