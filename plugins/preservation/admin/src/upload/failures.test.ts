import { failureOf, LocalFailure } from './failures';

const answer = (status: number, body: unknown) =>
  Object.assign(new Error('tus'), {
    originalResponse: { getStatus: () => status, getBody: () => JSON.stringify(body) },
  });

it('says what the server said, where it said something', () => {
  const refused = answer(400, { error: { details: { vi: 'Không có thư mục này.', en: 'No such folder.' } } });
  expect(failureOf(refused)).toEqual({
    vi: 'Không có thư mục này.',
    en: 'No such folder.',
    isOffline: false,
  });
});

it('tells a line that broke from a session that ended and from a missing right', () => {
  expect(failureOf(new Error('network')).isOffline).toBe(true);
  expect(failureOf(answer(502, 'Bad gateway')).isOffline).toBe(true);
  expect(failureOf(answer(401, {})).vi).toContain('đăng nhập lại');
  expect(failureOf(Object.assign(new Error('x'), { name: 'TokenRefreshError' })).vi).toContain(
    'đăng nhập lại',
  );
  expect(failureOf(answer(403, {})).vi).toContain('không được nạp');
  expect(failureOf(new LocalFailure('unreadable')).isOffline).toBe(false);
});
