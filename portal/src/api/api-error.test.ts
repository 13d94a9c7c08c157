import { toApiError } from './api-error';

describe('toApiError', () => {
  it('takes the code and both sentences of the server', () => {
    const details = { code: 'SEARCH_BAD_PAGE', vi: 'Số trang không hợp lệ.', en: 'Bad page.', field: 'page' };
    const error = toApiError(400, { error: { status: 400, name: 'ValidationError', message: 'x', details } });
    expect(error).toMatchObject({
      status: 400,
      code: 'SEARCH_BAD_PAGE',
      sentences: { vi: 'Số trang không hợp lệ.', en: 'Bad page.' },
    });
  });

  it.each([null, 'Bad gateway', { error: 'x' }, { error: { details: { vi: ' ', en: 7 } } }])(
    'gives a sentence of its own for the body %p',
    (body) => {
      const error = toApiError(503, body);
      expect(error.code).toBe('PORTAL_HTTP_503');
      expect(error.sentences.vi).toContain('tạm nghỉ');
      expect(error.sentences.en).toContain('Search');
    },
  );

  it('has a sentence for a status it does not know', () => {
    expect(toApiError(418, {}).sentences.vi).toContain('trục trặc');
  });
});
