import { useEffect, useMemo, useState } from 'react';

import type { ItemKind } from '../../../shared/contracts';
import { evaluate } from '../../../shared/evaluate';
import type { Finding } from '../../../shared/finding';
import type { Score } from '../../../shared/score';
import type { Judgement } from '../api/contracts';
import { useEvaluate } from '../api/use-evaluate';
import { formContext } from './form-context';
import { formPayload } from './form-payload';
import { latestAnswer } from './latest-answer';
import { type Answer, mergeFindings } from './merge-findings';
import { rowFromForm } from './row-from-form';

/** How long the editor must pause before the server is asked, and before it is asked again when it did not answer. */
const PAUSE_MS = 600;
const RETRY_MS = 10_000;

interface Question {
  readonly values: unknown;
  readonly browser: readonly Finding[];
}

interface JudgedForm {
  readonly kind: ItemKind;
  readonly model: string;
  readonly documentId: string | undefined;
  /** What stands in the form now. */
  readonly values: unknown;
  /** The document as loaded; `undefined` for a new one. */
  readonly stored: unknown;
}

export interface JudgementOfForm {
  readonly findings: readonly Finding[];
  /** As the server last reckoned it; `null` before its first answer. */
  readonly score: Score | null;
  /** The server has not been reached: only what the browser can judge is told. */
  readonly alone: boolean;
}

/** Judges a form as it is typed: at once by the record alone, a moment later by all that the archive knows. */
export const useJudgement = ({ kind, model, documentId, values, stored }: JudgedForm): JudgementOfForm => {
  const evaluateOnServer = useEvaluate();
  const [last, setLast] = useState<(Answer & { readonly score: Score }) | null>(null);
  const [alone, setAlone] = useState(false);

  const browser = useMemo(() => {
    const row = rowFromForm(values, stored);
    return evaluate(row, formContext(kind, row), 'publish');
  }, [values, stored, kind]);

  const asking = useMemo(
    () =>
      latestAnswer<Question, Judgement>({
        ask: (question, signal) =>
          evaluateOnServer(
            { uid: model, documentId: documentId ?? null, values: formPayload(question.values) },
            signal,
          ),
        tell: (state) => {
          if (state.state === 'waiting') return;
          setAlone(state.state === 'failed');
          if (state.state === 'failed') return;
          const { question, answer } = state;
          setLast({ server: answer.findings, browser: question.browser, score: answer.score });
        },
        pauseMs: PAUSE_MS,
        retryMs: RETRY_MS,
      }),
    [evaluateOnServer, model, documentId],
  );

  // Another document's answer says nothing of this one.
  useEffect(() => setLast(null), [asking]);
  useEffect(() => asking.about({ values, browser }), [asking, values, browser]);
  useEffect(() => asking.stop, [asking]);

  const findings = useMemo(() => mergeFindings(browser, last), [browser, last]);
  return { findings, score: last?.score ?? null, alone };
};
