import { publicRestoration } from './public-restoration';

const labels = { status: 'Đã phục hồi', grade: 'Kém' };

describe('what everybody may know (R26)', () => {
  it('is status, label, grade with its words, and how old that is', () =>
    expect(
      publicRestoration({
        status: 'done',
        since: '2026-01-02T00:00:00.000Z',
        survey: { grade: 4, recordedAt: '2026-03-04T00:00:00.000Z' },
        labels,
      }),
    ).toEqual({
      status: 'done',
      label: 'Đã phục hồi',
      grade: { grade: 4, label: 'Kém' },
      updatedAt: '2026-03-04T00:00:00.000Z',
    }));

  it('and nothing else, whatever is handed in', () => {
    const survey = {
      grade: 4 as const,
      recordedAt: '2020-03-04T00:00:00.000Z',
      surveyor: 'Mai',
      damages: ['rach'],
    };
    const answer = publicRestoration({
      status: 'nominated',
      since: '2026-01-02T00:00:00.000Z',
      survey,
      labels,
    });
    expect(Object.keys(answer).sort()).toEqual(['grade', 'label', 'status', 'updatedAt']);
    expect(JSON.stringify(answer)).not.toMatch(/Mai|rach/);
    expect(answer.updatedAt).toBe('2026-01-02T00:00:00.000Z');
  });

  it('an item nobody looked at has no grade and no date', () =>
    expect(publicRestoration({ status: 'not-needed', since: null, survey: null, labels })).toMatchObject({
      grade: null,
      updatedAt: null,
    }));
});
