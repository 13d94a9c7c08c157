import { priorityOf, priorityProduct } from './priority';

const judged = (grade: number, value: number, urgency: number, uniqueness: number) => ({
  grade,
  judgement: { value, urgency, uniqueness },
});

describe('priority (R5)', () => {
  it.each([
    [judged(5, 5, 5, 5), 100],
    [judged(1, 1, 1, 1), 0.2],
    [judged(4, 4, 3, 5), 38.4],
    [judged(3, 3, 3, 3), 13],
  ])('is condition × value × urgency × uniqueness, the greatest product being 100 (%#)', (survey, score) =>
    expect(priorityOf(survey).score).toBe(score),
  );

  it('rises with each factor, and with nothing else', () => {
    const base = priorityProduct(judged(3, 3, 3, 3));
    for (const more of [judged(4, 3, 3, 3), judged(3, 4, 3, 3), judged(3, 3, 4, 3), judged(3, 3, 3, 4)])
      expect(priorityProduct(more)).toBeGreaterThan(base);
  });

  it('is explained factor by factor, in words', () => {
    const { factors } = priorityOf(judged(5, 2, 3, 4));
    expect(factors.map(({ name, points }) => [name, points])).toEqual([
      ['condition', 5],
      ['value', 2],
      ['urgency', 3],
      ['uniqueness', 4],
    ]);
    expect(factors[0]?.vi).toBe('Tình trạng: 5/5 (sắp mất thông tin, phải xử lý khẩn)');
    for (let points = 1; points <= 5; points += 1)
      for (const { vi, en } of priorityOf(judged(points, points, points, points)).factors) {
        expect(vi).toMatch(/\(.{3,}\)$/);
        expect(en).toMatch(/\(.{3,}\)$/);
      }
  });
});
