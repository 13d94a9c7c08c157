import { refusalWords } from './refusal';

// U6
describe('refusalWords', () => {
  it('reads both languages and the field', () =>
    expect(
      refusalWords({
        status: 400,
        message: 'Hãy ghi lý do.',
        details: { code: 'REASON_MISSING', en: 'Give the reason.', field: 'reason' },
      }),
    ).toEqual({
      code: 'REASON_MISSING',
      vi: 'Hãy ghi lý do.',
      en: 'Give the reason.',
      fields: { reason: { vi: 'Hãy ghi lý do.', en: 'Give the reason.' } },
      others: [],
    }));

  it('reads several fields at once, and what concerns none', () =>
    expect(
      refusalWords({
        message: 'Còn 2 điều.',
        details: {
          errors: [
            { path: ['reason'], message: 'Hãy ghi lý do.', messageEn: 'Give the reason.' },
            { path: 'criteria', message: 'Hãy đánh dấu.' },
            { path: [], message: 'Không có chỗ.' },
          ],
        },
      }),
    ).toMatchObject({
      fields: {
        reason: { vi: 'Hãy ghi lý do.', en: 'Give the reason.' },
        criteria: { vi: 'Hãy đánh dấu.', en: 'Hãy đánh dấu.' },
      },
      others: [{ vi: 'Không có chỗ.', en: 'Không có chỗ.' }],
    }));

  it.each([
    ['a network that is down', { name: 'TypeError', message: 'Failed to fetch' }, 'đường truyền'],
    ['nothing at all', undefined, 'đường truyền'],
    ['Strapi’s own “Forbidden”', { status: 403, message: 'Forbidden', details: {} }, 'không được làm'],
    ['a crash', { status: 500, message: 'Internal Server Error' }, 'báo người quản trị'],
  ])('tells %s in plain words', (_case, error, words) => {
    const { vi, fields, others } = refusalWords(error);
    expect(vi).toContain(words);
    expect([fields, others]).toEqual([{}, []]);
  });
});
