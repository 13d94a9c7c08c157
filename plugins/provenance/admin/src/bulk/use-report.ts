import { useEffect, useRef, useState } from 'react';

import { useRefreshItemsMutation } from '../api/pages';
import type { ChosenItem } from './offered-acts';
import { readReport, type ReportLine } from './read-report';

/**
 * The report of a bulk act, and what is due when its dialog closes, however it is closed: lists are read again, and the
 * selection becomes what was refused.
 *
 * @param onClosed told what was reported, when the dialog goes; not called where nothing was done
 */
export const useReport = (items: readonly ChosenItem[], onClosed: (lines: readonly ReportLine[]) => void) => {
  const [lines, setLines] = useState<readonly ReportLine[] | null>(null);
  const [refresh] = useRefreshItemsMutation();
  const latest = useRef({ lines, items, onClosed, refresh });
  latest.current = { lines, items, onClosed, refresh };

  useEffect(
    () => () => {
      const last = latest.current;
      if (!last.lines) return;
      void last.refresh(last.items);
      last.onClosed(last.lines);
    },
    [],
  );

  return { lines, report: (answer: unknown): void => setLines(readReport(answer, items)) };
};
