import { useEffect, useState } from 'react';

import { keepDraft, keptDraft } from './kept-draft';
import { isWritten, type SurveyDraft } from './survey-draft';

/**
 * The survey that is being written, kept in the browser with every change: neither a closed page nor a refused save
 * loses it (U37).
 *
 * @param begin a draft in which nothing was written yet
 */
export const useSurveyDraft = (key: string, begin: () => SurveyDraft) => {
  const [beginning] = useState(begin);
  const [draft, setDraft] = useState<SurveyDraft | null>(() => keptDraft(window.localStorage, key));
  /** It was begun at another time, and only taken up again now. */
  const [isTakenUp, setIsTakenUp] = useState(draft !== null);
  useEffect(() => {
    keepDraft(window.localStorage, key, draft && isWritten(draft, beginning) ? draft : null);
  }, [key, draft, beginning]);
  return {
    draft,
    isTakenUp,
    start: (): void => setDraft(begin()),
    change: setDraft,
    /** Sent, or thrown away on purpose. */
    drop: (): void => {
      setDraft(null);
      setIsTakenUp(false);
    },
  };
};
