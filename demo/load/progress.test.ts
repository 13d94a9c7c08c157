import { stage, whileWaiting } from './progress';

describe('stage', () => {
  it('speaks at the end, and in between when it has been quiet for long', () => {
    const said: string[] = [];
    let clock = 0;
    const progress = stage(
      'Tệp',
      3,
      (sentence) => said.push(sentence),
      () => clock,
    );
    progress.step();
    expect(said).toEqual([]);
    clock = 5_000;
    progress.step();
    expect(said).toEqual(['Tệp: 2/3']);
    progress.step();
    expect(said).toEqual(['Tệp: 2/3', 'Tệp: 3/3']);
  });
});

describe('whileWaiting', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('speaks again and again until the work is done, then no more', async () => {
    const said: string[] = [];
    let finish = (_value: string): void => undefined;
    const work = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const waiting = whileWaiting(
      'Đang mở',
      () => work,
      (sentence) => said.push(sentence),
    );
    jest.advanceTimersByTime(9_000);
    finish('xong');
    await expect(waiting).resolves.toBe('xong');
    jest.advanceTimersByTime(60_000);
    expect(said).toEqual(['Đang mở…', 'Đang mở… 4 s', 'Đang mở… 8 s']);
  });
});
