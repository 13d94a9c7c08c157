import type { ReactNode } from 'react';
import type { ApiError } from '../api/api-error';
import { useLanguage } from '../i18n/language-context';

interface Props {
  title: string;
  error: ApiError;
  onRetry: () => void;
  children?: ReactNode;
}

/** What went wrong, in a sentence, and the way on. A refused request (400) would be refused again: no retry. */
export function ErrorNotice({ title, error, onRetry, children }: Props) {
  const { language, m } = useLanguage();
  return (
    <div className="notice" role="alert">
      <h2>{title}</h2>
      <p>{error.sentences[language]}</p>
      <div className="notice__actions">
        {error.status === 400 ? null : (
          <button type="button" className="button" onClick={onRetry}>
            {m.retry}
          </button>
        )}
        {children}
      </div>
    </div>
  );
}
