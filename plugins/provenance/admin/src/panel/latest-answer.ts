/** What became of the latest question. */
export type AnswerState<Question, Answer> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly question: Question; readonly answer: Answer }
  | { readonly state: 'failed' };

interface Options<Question, Answer> {
  readonly ask: (question: Question, signal: AbortSignal) => Promise<Answer>;
  readonly tell: (state: AnswerState<Question, Answer>) => void;
  /** How long the person must pause before the server is asked, in ms. */
  readonly pauseMs: number;
  /** After a failure the same question is asked again after this time, in ms. */
  readonly retryMs: number;
}

/**
 * Asks a slow server about something that changes quickly: waits for a pause, asks about the latest state only, ends
 * the question before, and never tells an answer that came too late. A failure is told once and tried again.
 */
export const latestAnswer = <Question, Answer>({
  ask,
  tell,
  pauseMs,
  retryMs,
}: Options<Question, Answer>) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
  };

  const send = (question: Question): void => {
    const mine = new AbortController();
    running = mine;
    ask(question, mine.signal).then(
      (answer) => {
        if (running === mine) tell({ state: 'answered', question, answer });
      },
      () => {
        if (running !== mine) return;
        tell({ state: 'failed' });
        timer = setTimeout(() => send(question), retryMs);
      },
    );
  };

  return {
    /** Replaces the question; whatever was under way is of no interest any more. */
    about: (question: Question): void => {
      stop();
      tell({ state: 'waiting' });
      timer = setTimeout(() => send(question), pauseMs);
    },
    stop,
  };
};
