import { isForbidden, refusalSentence } from './refusal';

// F57
describe('what a person is told when a request fails', () => {
  it('is the sentence of the archive, where it has one', () => {
    const error = { status: 400, message: 'Không có.', details: { code: 'JOB_KIND_UNKNOWN', en: 'None.' } };
    expect(refusalSentence(error)).toEqual({ vi: 'Không có.', en: 'None.' });
    expect(refusalSentence({ ...error, details: { code: 'X' } })).toEqual({
      vi: 'Không có.',
      en: 'Không có.',
    });
  });

  it.each([
    [{ status: 500, message: 'Internal Server Error', details: {} }, /^Máy chủ không làm được/],
    [{ status: 403, message: 'Forbidden', details: null }, /^Tài khoản này/],
    [{ name: 'NetworkError' }, /^Không gửi được/],
    [undefined, /^Không gửi được/],
  ])('%j', (error, told) => expect(refusalSentence(error).vi).toMatch(told));

  it('knows that it was the account', () => {
    expect([401, 403, 404, undefined].map((status) => isForbidden({ status }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isForbidden(null)).toBe(false);
  });
});
