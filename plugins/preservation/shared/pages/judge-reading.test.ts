import { CONFIDENCE_FLOOR, judgeReading } from './judge-reading';
import type { Word } from './page';

const word = (text: string, confidence: number): Word => ({
  text,
  confidence,
  x: 0,
  y: 0,
  w: 1,
  h: 1,
  line: 0,
  block: 0,
});

describe('what a machine read and what is kept of it (F73)', () => {
  it('keeps print, without its single doubtful words', () => {
    const judged = judgeReading([word('Nghị', 95), word('quyết', 93), word('ﬁ~', 12), word('số', 90)]);
    expect(judged).toMatchObject({ state: 'done', confidence: expect.any(Number) });
    expect(judged.words.map(({ text }) => text)).toEqual(['Nghị', 'quyết', 'số']);
  });

  it('keeps nothing of garbage, but tells how doubtful it was', () => {
    const judged = judgeReading([word('kMw', 31), word('iì', 12), word('eeee', 45)]);
    expect(judged).toMatchObject({ state: 'hopeless', words: [] });
    expect(judged.confidence).toBeLessThan(CONFIDENCE_FLOOR);
  });

  it('takes the mean over letters: specks read as dots do not spoil a page of print', () => {
    const specks = Array.from({ length: 40 }, () => word('.', 15));
    expect(judgeReading([word('Chủ', 95), word('tịch', 95), ...specks])).toMatchObject({
      state: 'done',
      confidence: 95,
    });
  });

  it.each([[[]], [[word('—', 90), word('.', 95)]], [[word('ti', 80)]]])(
    'calls a page without writing empty',
    (words) => expect(judgeReading(words)).toEqual({ state: 'empty', words: [], confidence: null }),
  );
});
