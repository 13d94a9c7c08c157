import type { Grade, Survey } from './contract';

/** One point of the trend: a look at the object and the grade it was given. */
export interface TrendPoint {
  readonly surveyId: number;
  readonly on: string;
  readonly grade: Grade;
  /** Grades gained (worse) or lost (better) since the look before; `null` for the first. */
  readonly change: number | null;
}

type Look = Pick<Survey, 'id' | 'on' | 'grade' | 'struck'>;

/** Oldest look first; of two on one day the one recorded first. */
const byDay = (a: Look, b: Look): number => a.on.localeCompare(b.on) || a.id - b.id;

/** How the condition went over the years, oldest first; struck surveys do not count. */
export const trendOf = (surveys: readonly Look[]): TrendPoint[] => {
  const looks = surveys.filter(({ struck }) => struck === null).sort(byDay);
  return looks.map(({ id, on, grade }, index) => {
    const before = looks[index - 1];
    return { surveyId: id, on, grade, change: before ? grade - before.grade : null };
  });
};

/** The survey that says how the object is now; `undefined` where none stands. */
export const latestOf = <Given extends Look>(surveys: readonly Given[]): Given | undefined =>
  surveys
    .filter(({ struck }) => struck === null)
    .sort(byDay)
    .at(-1);
