import { isStaffRequest } from './is-staff-request';

const request = (name: string, isAuthenticated = true) => ({
  state: { isAuthenticated, auth: { strategy: { name } } },
});

describe('isStaffRequest (F25)', () => {
  it('knows a signed-in administration account', () => expect(isStaffRequest(request('admin'))).toBe(true));

  it.each([
    ['an API token', request('api-token')],
    ['a website account', request('users-permissions')],
    ['an account not signed in', request('admin', false)],
    ['an open route', { state: {} }],
    ['work outside a request', undefined],
  ])('takes %s for no staff', (_what, asked) => expect(isStaffRequest(asked)).toBe(false));
});
