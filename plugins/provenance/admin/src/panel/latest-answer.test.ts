import { type AnswerState, latestAnswer } from './latest-answer';

interface Asked {
  question: string;
  signal: AbortSignal;
  answer: (words: string) => void;
  fail: () => void;
}

const setUp = () => {
  const asked: Asked[] = [];
  const told: AnswerState<string, string>[] = [];
  const asking = latestAnswer<string, string>({
    ask: (question, signal) =>
      new Promise((resolve, reject) =>
        asked.push({ question, signal, answer: resolve, fail: () => reject(new Error('offline')) }),
      ),
    tell: (state) => told.push(state),
    pauseMs: 500,
    retryMs: 10_000,
  });
  const answers = () => told.flatMap((state) => (state.state === 'answered' ? [state.answer] : []));
  return { asking, asked, told, answers };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

// U1, U3
describe('latestAnswer', () => {
  it('asks once for many keystrokes, about the last of them', () => {
    const { asking, asked } = setUp();
    for (const words of ['B', 'Bá', 'Bác']) asking.about(words);
    jest.advanceTimersByTime(499);
    expect(asked).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(asked.map(({ question }) => question)).toEqual(['Bác']);
  });

  it('ends the question before and drops its answer, in whatever order they come', async () => {
    const { asking, asked, answers } = setUp();
    asking.about('one');
    await jest.advanceTimersByTimeAsync(500);
    asking.about('two');
    expect(asked[0]?.signal.aborted).toBe(true);
    await jest.advanceTimersByTimeAsync(500);
    asked[1]?.answer('about two');
    asked[0]?.answer('about one');
    await jest.advanceTimersByTimeAsync(0);
    expect(answers()).toEqual(['about two']);
  });

  it('drops an answer that comes while the next question waits', async () => {
    const { asking, asked, answers } = setUp();
    asking.about('one');
    await jest.advanceTimersByTimeAsync(500);
    asking.about('two');
    asked[0]?.answer('about one');
    await jest.advanceTimersByTimeAsync(0);
    expect(answers()).toEqual([]);
  });

  it('tells a failure, asks again, and says so when it works again', async () => {
    const { asking, asked, told } = setUp();
    asking.about('one');
    await jest.advanceTimersByTimeAsync(500);
    asked[0]?.fail();
    await jest.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toEqual({ state: 'failed' });
    await jest.advanceTimersByTimeAsync(10_000);
    asked[1]?.answer('at last');
    await jest.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toEqual({ state: 'answered', question: 'one', answer: 'at last' });
  });

  it('is silent after it was stopped', async () => {
    const { asking, asked, told } = setUp();
    asking.about('one');
    await jest.advanceTimersByTimeAsync(500);
    asking.stop();
    const before = told.length;
    asked[0]?.fail();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toHaveLength(before);
    expect(asked).toHaveLength(1);
  });
});
