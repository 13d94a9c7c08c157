import type { Grade } from './contract';
import { latestOf, trendOf } from './survey-trend';

const look = (id: number, on: string, grade: Grade, struck = false) => ({
  id,
  on,
  grade,
  struck: struck ? { by: 'x', at: on, reason: 'nhầm' } : null,
});

const LOOKS = [
  look(3, '2026-01-01', 4),
  look(1, '2020-05-05', 2),
  look(2, '2023-05-05', 5, true),
  look(4, '2026-01-01', 3),
];

describe('the trend (R3)', () => {
  it('lists the looks by day, the oldest first, without struck ones', () =>
    expect(trendOf(LOOKS)).toEqual([
      { surveyId: 1, on: '2020-05-05', grade: 2, change: null },
      { surveyId: 3, on: '2026-01-01', grade: 4, change: 2 },
      { surveyId: 4, on: '2026-01-01', grade: 3, change: -1 },
    ]));

  it('the latest says how the object is now', () => {
    expect(latestOf(LOOKS)?.id).toBe(4);
    expect(latestOf([look(1, '2020-01-01', 3, true)])).toBeUndefined();
    expect(latestOf([])).toBeUndefined();
  });

  it('leaves its input as it was', () => expect(LOOKS.map(({ id }) => id)).toEqual([3, 1, 2, 4]));
});
